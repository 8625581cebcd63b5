import { askIdentity } from './ask-identity.ts'
import { askSource } from './ask-source.ts'
import { askSubnet } from './ask-subnet.ts'
import type { QuestionKind } from './question.ts'

/** All that an upgrade may ask, in the order it does. */
export const questions: readonly QuestionKind[] = [askIdentity, askSource, askSubnet]
