import type { Recipe } from './define-recipe.ts'
import { folderBeforeFile } from './folder-before-file.ts'
import { registerRhel } from './register-rhel.ts'
import { restartAfter } from './restart-after.ts'
import { updatesRestartedFirst } from './updates-restarted-first.ts'
import { virtualDesktopOptimization } from './virtual-desktop-optimization.ts'

export type { Recipe } from './define-recipe.ts'

/** Every recipe, in the order they are offered. */
export const recipes: readonly Recipe[] = [
  restartAfter,
  updatesRestartedFirst,
  virtualDesktopOptimization,
  registerRhel,
  folderBeforeFile,
]
