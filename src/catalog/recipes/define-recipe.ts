import type { System, Version } from '#core/field.ts'
import type { JsonValue } from '#core/text/edit.ts'

/** Where a recipe is put in, as far as it matters to what it says. */
interface RecipePlace {
  readonly os: System | undefined
  /** Full path of the file that the card copies after which it is asked for. */
  readonly destination: string | undefined
}

interface RecipeSteps {
  readonly steps: readonly JsonValue[]
  /** Where they belong, if not behind the card: before it, or before all other steps. */
  readonly place?: 'before' | 'first'
  /** What has to come last of all. */
  readonly atEnd?: readonly JsonValue[]
}

/** Steps that belong together and are easily got wrong, to be put into a template as they are. */
export interface Recipe {
  readonly id: string
  readonly title: string
  /** When to use it, in a sentence. */
  readonly when: string
  readonly os?: System
  /** First API version that has all it needs. */
  readonly since: Version
  /** Where it is known from. The address is shown, never followed. */
  readonly source: { readonly text: string; readonly address: string }
  readonly make: (place: RecipePlace) => RecipeSteps
}

export function defineRecipe(recipe: Recipe): Recipe {
  return recipe
}

export const jsonReference = 'https://learn.microsoft.com/azure/virtual-machines/linux/image-builder-json'
