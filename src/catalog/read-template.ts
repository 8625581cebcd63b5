import type { Version } from '#core/field.ts'
import type { Kind } from '#core/kind.ts'
import { toPointer } from '#core/text/path.ts'
import type { Path } from '#core/text/path.ts'
import { NodeType } from '#core/text/tree.ts'
import type { Tree } from '#core/text/tree.ts'
import type { Container, Place } from './containers/container.ts'
import { findTemplates } from './containers/index.ts'
import type { Verdict } from './containers/index.ts'
import { customizers } from './customizers/index.ts'
import { distributions } from './distributions/index.ts'
import { kindsIn } from './declaration.ts'
import { defaultOf } from './expressions/declared-default.ts'
import { noFacts } from './facts.ts'
import type { Facts } from './facts.ts'
import { readPart, readValue } from './read-part.ts'
import { sources } from './sources/index.ts'
import { tellOs } from './tell-os.ts'
import type { Part, PartList, Template } from './template.ts'
import { itemsOf, nodeAt, typeOf } from '#core/text/read.ts'
import { literalAt } from './tree-values.ts'
import { formOf } from './value-form.ts'
import { validators } from './validators/index.ts'
import { defaultVersion, isKnownVersion } from './versions.ts'

const parts: Readonly<Record<PartList, { readonly path: Path; readonly kinds: readonly Kind[] }>> = {
  source: { path: ['properties', 'source'], kinds: sources },
  customize: { path: ['properties', 'customize'], kinds: customizers },
  validate: { path: ['properties', 'validate', 'inVMValidations'], kinds: validators },
  distribute: { path: ['properties', 'distribute'], kinds: distributions },
}

/** All that is read of a document before it is checked. */
export interface Reading {
  readonly container: Pick<Container, 'id' | 'label'> | undefined
  readonly templates: readonly Template[]
  /** Why there are none. */
  readonly notTemplate?: Verdict
}

/** Reads a template (all of them, without a position) as if it named this version. */
export interface ReadAs {
  readonly template?: number | undefined
  readonly version: Version
  /** Those that keep their own all the same. */
  readonly except?: ReadonlySet<number>
}

export function readTemplates(tree: Tree, as?: ReadAs, facts = noFacts): Reading {
  const { container, places, notTemplate } = findTemplates(tree)
  if (!container) return { container, templates: [], ...(notTemplate && { notTemplate }) }
  return {
    container,
    templates: places.map((place, index) => readTemplate(tree, container, place, index, { as, facts })),
  }
}

/** What is known beside the text. */
interface Beside {
  readonly as: ReadAs | undefined
  readonly facts: Facts
}

function readTemplate(tree: Tree, container: Container, place: Place, index: number, { as, facts }: Beside): Template {
  const { node, path: base, scope = tree.root, version: versionBeside, beside = nothing } = place
  const { hasExpressions } = container
  const isMeant = as && (as.template ?? index) === index && as.except?.has(index) !== true
  const { version, writtenVersion } = isMeant
    ? { version: as.version, writtenVersion: as.version }
    : readVersion(tree, place, hasExpressions)
  const reader = { tree, version, hasExpressions }
  const listReader = (list: PartList) => {
    const { path, kinds } = parts[list]
    return { ...reader, list, path, kinds: kindsIn(kinds, version) }
  }

  const source = once((): Part | undefined => {
    const at = nodeAt(tree, parts.source.path, node)
    return typeOf(tree, at) === NodeType.Object ? readPart(listReader('source'), at) : undefined
  })
  const listed = (list: PartList) =>
    once((): readonly Part[] => {
      const array = nodeAt(tree, parts[list].path, node)
      if (typeOf(tree, array) !== NodeType.Array) return []
      const ofList = listReader(list)
      return itemsOf(tree, array).map((item, index) => readPart(ofList, item, index))
    })
  const [customizers, validators, distributors] = [listed('customize'), listed('validate'), listed('distribute')]
  const steps = () => [...customizers(), ...validators()]
  const told = once(() => tellOs({ tree, scope }, source(), steps, facts[index]))

  return {
    tree,
    index,
    node,
    base,
    pointer: toPointer(base),
    version,
    writtenVersion,
    versionBeside,
    beside,
    hasExpressions,
    scope,
    container: container.kind,
    get os() {
      return told()?.os
    },
    get osToldBy() {
      return told()?.by
    },
    get source() {
      return source()
    },
    get customizers() {
      return customizers()
    },
    get validators() {
      return validators()
    },
    get distributors() {
      return distributors()
    },
    value: (path) => readValue(reader, nodeAt(tree, path, node), path),
  }
}

const nothing: ReadonlySet<string> = new Set()

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => (made ??= { value: make() }).value
}

function readVersion(
  tree: Tree,
  { node, scope = tree.root, version: beside }: Place,
  hasExpressions: boolean,
): { version: Version; writtenVersion: string | undefined } {
  // Where it is said beside the template, what stands in there does not count.
  const text = beside?.text ?? literalAt(tree, node, 'apiVersion')
  if (text === undefined) return { version: defaultVersion, writtenVersion: undefined }
  const form = formOf(text, 'text', { tree, hasExpressions })
  const meant = form === 'expression' ? defaultOf(tree, text, scope) : text
  return {
    version: isKnownVersion(meant) ? meant : defaultVersion,
    writtenVersion: form === 'literal' ? text : undefined,
  }
}
