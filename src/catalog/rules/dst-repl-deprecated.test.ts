import { planEdits } from '#core/text/plan.ts'
import { expect, test } from 'vitest'
import { analyze } from '../analyze.ts'

const text = `{
  "type": "Microsoft.VirtualMachineImages/imageTemplates",
  "apiVersion": "2024-02-01",
  "properties": {
    "distribute": [
      {
        "type": "SharedImage",
        "replicationRegions": [
          "westus2", // home
          "<region>"
        ],
        "storageAccountType": "Standard_ZRS"
      }
    ]
  }
}`

test('converts in place: order and comments stay, and each region gets the storage type', () => {
  const { tree, findings } = analyze(text)
  const [fix] = findings.find(({ code }) => code === 'DST-REPL-DEPRECATED')?.fixes ?? []
  const planned = planEdits(tree, fix?.edits ?? [])

  expect(planned.ok && planned.text.split('\n').slice(7, 22).join('\n')).toMatchInlineSnapshot(`
    "        "targetRegions": [
              {
                "name": "westus2",
                "replicaCount": 1,
                "storageAccountType": "Standard_ZRS"
              }, // home
              {
                "name": "<region>",
                "replicaCount": 1,
                "storageAccountType": "Standard_ZRS"
              }
            ]
          }
        ]
      }"
  `)
})
