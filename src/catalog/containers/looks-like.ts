import { itemsOf, sourceOf, typeOf, valueNodeOf } from '#core/text/read.ts'
import { noNode, NodeType } from '#core/text/tree.ts'
import type { NodeId, Tree } from '#core/text/tree.ts'
import { holdsImageTemplate, resourcesOf } from './deployment.ts'
import { partAlone } from './part-alone.ts'
import { firstOf, hasProperty, literalAt, memberOf } from '../tree-values.ts'

const templateSpec = 'a template spec with an image template in its mainTemplate'
const isAlone = 'without what goes round it'

/** Properties of a template's body that hardly anything else has. */
const bodyNames = ['customize', 'distribute', 'validate', 'vmProfile', 'buildTimeoutInMinutes', 'errorHandling']

/** Shapes people open by mistake, each told by what only it has. The first that fits is named. */
const objects: readonly (readonly [label: string, is: (tree: Tree, root: NodeId) => boolean])[] = [
  ['an empty object', (tree, root) => firstOf(tree, root) === noNode],
  ['a package-lock.json', (tree, root) => hasProperty(tree, root, 'lockfileVersion')],
  ['a package.json', isPackage],
  ['a tsconfig.json', (tree, root) => hasProperty(tree, root, 'compilerOptions')],
  ['a parameter file of a deployment', isParameterFile],
  ['a createUiDefinition.json', isUiDefinition],
  ['a role definition', isRoleDefinition],
  [
    'an Azure Policy definition',
    (tree, root) => hasAny(tree, [root, memberOf(tree, root, 'properties')], ['policyRule']),
  ],
  ['a Packer template', (tree, root) => hasProperty(tree, root, 'builders')],
  [templateSpec, holdsTemplateSpec],
  ['a deployment template without an image template', (tree, root) => hasProperty(tree, root, 'resources')],
  ['an example of the REST API', (tree, root) => hasProperty(tree, root, 'responses')],
  ['a list of resources', (tree, root) => typeOf(tree, memberOf(tree, root, 'value')) === NodeType.Array],
  [
    'a trigger of an image template',
    (tree, root) => literalAt(tree, memberOf(tree, root, 'properties'), 'kind') === 'SourceImage',
  ],
  ['a JSON Schema', (tree, root) => /json-schema\.org/.test(literalAt(tree, root, '$schema') ?? '')],
  [
    `a part of an image template, ${isAlone}`,
    (tree, root) => [root, memberOf(tree, root, 'properties')].some((node) => isPartOfBody(tree, node)),
  ],
]

/** What a document without an image template looks like, with its article. */
export function looksLike(tree: Tree): string {
  const { root } = tree
  switch (typeOf(tree, root)) {
    case NodeType.Object:
      return objects.find(([, is]) => is(tree, root))?.[0] ?? otherObject(tree, root)
    case NodeType.Array:
      return itemsAlone(tree) ?? 'a list'
    case NodeType.String:
      return 'a single text'
    case NodeType.Number:
      return `a single number (${sourceOf(tree, root)})`
    case NodeType.Boolean:
    case NodeType.Null:
      return `the single value ${sourceOf(tree, root)}`
    default:
      return 'no JSON'
  }
}

/** What to do about it, where that does not go without saying. */
export function wayOutOf(label: string): string | undefined {
  return label === templateSpec
    ? 'Open the mainTemplate by itself, each [[ of its expressions written as [.'
    : undefined
}

function otherObject(tree: Tree, root: NodeId): string {
  const part = partAlone(tree, root)
  if (part) return `${part.label} of an image template, ${isAlone}`
  const type = literalAt(tree, root, 'type') ?? ''
  if (/^[\w.]+\/[\w./]+$/.test(type)) return `a resource of the type ${type}`
  return 'some other JSON'
}

function itemsAlone(tree: Tree): string | undefined {
  const labels = partAlone(tree, tree.root)?.labels
  return labels === undefined ? undefined : `${labels} of an image template, ${isAlone}`
}

function isPartOfBody(tree: Tree, node: NodeId): boolean {
  // Many things have a source; this one says which of the kinds it is.
  const source = partAlone(tree, memberOf(tree, node, 'source'))
  return hasAny(tree, [node], bodyNames) || source?.label === 'the source'
}

/** What Bicep makes of a template spec: the deployment is text for another deployment, its expressions escaped. */
function holdsTemplateSpec(tree: Tree, root: NodeId): boolean {
  const resources = resourcesOf(tree, memberOf(tree, root, 'resources')).map(({ node }) => node)
  return [root, ...resources]
    .flatMap((node) => [node, memberOf(tree, node, 'properties')])
    .some((node) => holdsImageTemplate(tree, memberOf(tree, node, 'mainTemplate')))
}

function hasAny(tree: Tree, nodes: readonly NodeId[], names: readonly string[]): boolean {
  return nodes.some((node) => names.some((name) => hasProperty(tree, node, name)))
}

function isPackage(tree: Tree, root: NodeId): boolean {
  const hasScripts = hasAny(tree, [root], ['scripts', 'dependencies', 'devDependencies', 'peerDependencies'])
  return hasScripts || (hasProperty(tree, root, 'name') && hasProperty(tree, root, 'version'))
}

function isParameterFile(tree: Tree, root: NodeId): boolean {
  if (/deploymentParameters/i.test(literalAt(tree, root, '$schema') ?? '')) return true
  if (hasAny(tree, [root], ['resources', 'responses'])) return false
  const parameters = itemsOf(tree, memberOf(tree, root, 'parameters'))
  return (
    parameters.length > 0 && parameters.every((one) => hasAny(tree, [valueNodeOf(tree, one)], ['value', 'reference']))
  )
}

function isUiDefinition(tree: Tree, root: NodeId): boolean {
  const handler = literalAt(tree, root, 'handler') ?? literalAt(tree, root, '$schema') ?? ''
  return /CreateUIDef/i.test(handler)
}

function isRoleDefinition(tree: Tree, root: NodeId): boolean {
  const nodes = [root, memberOf(tree, root, 'properties')]
  return hasAny(tree, nodes, [
    'assignableScopes',
    'AssignableScopes',
    'roleName',
    'NotActions',
    'dataActions',
    'DataActions',
  ])
}
