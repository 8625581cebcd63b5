import { hostBlockAt } from '#core/text/host-block.ts'
import type { Tree } from '#core/text/tree.ts'
import { startOf } from '../tree-values.ts'
import { isBody } from './body.ts'
import type { Container, Place } from './container.ts'

/** `azapi_resource` of Terraform: a request body in a heredoc. Type, version, location and more stand round it, in Terraform's own words. */
export const azapi: Container = {
  id: 'azapi',
  kind: 'body',
  label: 'the body of an azapi_resource',
  hasExpressions: false,
  find: (tree) => {
    const isHosted = tree.problems.some(({ kind }) => kind === 'host-language')
    return isHosted && isBody(tree, tree.root) ? placesIn(tree) : []
  },
}

const imageType = /^"Microsoft\.VirtualMachineImages\/imageTemplates@([^"]*)"/i

function placesIn(tree: Tree): readonly Place[] {
  const { root, text } = tree
  const block = hostBlockAt(text, startOf(tree, root))
  const type = block.get('type')
  const version = imageType.exec(type?.source ?? '')?.[1]
  if (!type || version === undefined) return []
  const said = { text: version, start: type.start, end: type.end }
  return [{ node: root, path: [], version: said, beside: new Set(block.keys()) }]
}
