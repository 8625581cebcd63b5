import * as all from './all.ts'
import type { ImageRule } from './define-rule.ts'

export const rules: readonly ImageRule[] = Object.values(all)
