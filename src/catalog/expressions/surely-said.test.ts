import { expect, test } from 'vitest'
import { isSurelySaid } from './surely-said.ts'

test.each([
  "['https://example.com/a.sh']",
  "[concat(parameters('base'), 'a.sh')]",
  "[concat(variables('a'), concat(variables('b'), '/it''s.sh'))]",
  "[format('https://{0}/a.sh', parameters('account'))]",
  "[uri(parameters('base'), 'a.sh')]",
  "[toLower(concat('A', parameters('b')))]",
  "[createArray(parameters('line'))]",
])('%s says something', (expression) => {
  expect(isSurelySaid(expression)).toBe(true)
})

test.each([
  "[parameters('uri')]",
  "[variables('uri')]",
  "['']",
  '[null()]',
  "[json('null')]",
  "[if(parameters('x'), concat('a', 'b'), '')]",
  "[concat(parameters('a'), parameters('b'))]",
  "[format('{0}{1}', parameters('a'), parameters('b'))]",
  "[coalesce(parameters('a'), '')]",
  "[concat('a') == concat('b')]",
  "[concat('a'), concat('b')]",
  "[first(createArray('a'))]",
  '[concat(]',
  '[]',
  `[${'concat('.repeat(600)}'a'${')'.repeat(600)}]`,
])('%s may say nothing', (expression) => {
  expect(isSurelySaid(expression)).toBe(false)
})
