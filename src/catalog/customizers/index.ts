import type { Kind } from '#core/kind.ts'
import { file } from './file/file.ts'
import { powerShell } from './power-shell/power-shell.ts'
import { shell, shell2018 } from './shell/shell.ts'
import { windowsRestart } from './windows-restart/windows-restart.ts'
import { windowsUpdate } from './windows-update/windows-update.ts'

/** Every customizer, in the order the Add menu lists them. */
export const customizers: readonly Kind[] = [shell, shell2018, powerShell, file, windowsRestart, windowsUpdate]
