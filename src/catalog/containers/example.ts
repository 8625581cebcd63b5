import { itemsOf, keyOf, valueNodeOf } from '#core/text/read.ts'
import { endOf, literalAt, memberOf, startOf } from '../tree-values.ts'
import { isBody } from './body.ts'
import type { Container, Place } from './container.ts'
import { entriesOf } from './list.ts'

/** An example of the REST API: the request where there is one, else what the service answers. */
export const example: Container = {
  id: 'example',
  kind: 'body',
  label: 'an example of the REST API',
  hasExpressions: false,
  find: (tree) => {
    const parameters = memberOf(tree, tree.root, 'parameters')
    const text = literalAt(tree, parameters, 'api-version')
    const node = memberOf(tree, parameters, 'api-version')
    const said = text === undefined ? {} : { version: { text, start: startOf(tree, node), end: endOf(tree, node) } }
    const request = itemsOf(tree, parameters)
      .map((property) => ({ node: valueNodeOf(tree, property), path: ['parameters', keyOf(tree, property)] }))
      .filter(({ node }) => isBody(tree, node))
    if (request.length > 0) return request.map((place): Place => ({ ...place, ...said }))
    return itemsOf(tree, memberOf(tree, tree.root, 'responses')).flatMap((answer) => {
      const node = memberOf(tree, valueNodeOf(tree, answer), 'body')
      const path = ['responses', keyOf(tree, answer), 'body']
      return entriesOf(tree, node, path).map((place): Place => ({ ...place, ...said }))
    })
  },
}
