import { foreignLanguage } from '#core/text/host-language.ts'
import type { Tree } from '#core/text/tree.ts'
import { azapi } from './azapi.ts'
import { body } from './body.ts'
import type { Container, Place } from './container.ts'
import { deployment } from './deployment.ts'
import { example } from './example.ts'
import { list } from './list.ts'
import { looksLike, wayOutOf } from './looks-like.ts'
import { resource } from './resource.ts'

/** Every shape that is read, in the order they are tried. */
export const containers: readonly Container[] = [resource, deployment, azapi, body, example, list]

/** Why a document is not edited as an image template. */
export interface Verdict {
  /** With its article: "a package.json". */
  readonly looksLike: string
  /** In one or two sentences, for people. */
  readonly message: string
}

export interface Content {
  /** Of the first shape that fits; `undefined` where there is no image template. */
  readonly container: Container | undefined
  readonly places: readonly Place[]
  readonly notTemplate?: Verdict
}

/** The image templates of a document, or what it looks like instead. */
export function findTemplates(tree: Tree): Content {
  for (const container of containers) {
    const places = container.find(tree)
    if (places.length > 0) return { container, places }
  }
  return { container: undefined, places: [], notTemplate: verdictOn(tree) }
}

function verdictOn(tree: Tree): Verdict {
  const language = foreignLanguage(tree.text)
  if (language) {
    return { looksLike: language.name, message: `This is ${language.name}, and no JSON. ${language.wayOut}` }
  }
  const found = looksLike(tree)
  if (tree.text.trim() === '') return { looksLike: 'an empty file', message: 'There is no text in it.' }
  if (found === 'no JSON') return { looksLike: found, message: 'This text is no JSON, so it holds no image template.' }
  const wayOut = wayOutOf(found)
  if (wayOut !== undefined) return { looksLike: found, message: `This JSON is ${found}. ${wayOut}` }
  return { looksLike: found, message: `This JSON holds no image template. It looks like ${found}.` }
}

/** What a text is if it is no image template, in one or two sentences; `undefined` for a template. */
export function describeContent(tree: Tree): string | undefined {
  return findTemplates(tree).notTemplate?.message
}
