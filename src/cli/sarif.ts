import { version } from '../../package.json' with { type: 'json' }
import { ruleWords } from '#catalog/rules/rule-words.ts'
import { rules } from '#catalog/rules/index.ts'
import type { FileReport } from './check-file.ts'
import { asJsonLines } from './one-line.ts'
import { shownName } from './read-input.ts'

const levels = { error: 'error', warning: 'warning', info: 'note' } as const

/** SARIF 2.1.0, as code scanning services read it: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html */
export function asSarif(reports: readonly FileReport[]): string {
  const found = reports.flatMap(({ file, templates }) =>
    templates.flatMap(({ findings }) => findings.map((finding) => ({ file, finding }))),
  )
  const codes = [...new Set(found.map(({ finding }) => finding.code))].sort()
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'image-template', semanticVersion: version, rules: codes.map(ruleOf) } },
        // Columns as editors and this program count them.
        columnKind: 'utf16CodeUnits',
        results: found.map(({ file, finding }) => ({
          ruleId: finding.code,
          ruleIndex: codes.indexOf(finding.code),
          level: levels[finding.severity],
          message: { text: finding.message },
          locations: [
            {
              physicalLocation: {
                artifactLocation: { uri: uriOf(file) },
                region: {
                  startLine: finding.line,
                  startColumn: finding.column,
                  endLine: finding.endLine,
                  endColumn: finding.endColumn,
                },
              },
              ...(finding.path !== '' && { logicalLocations: [{ fullyQualifiedName: finding.path }] }),
            },
          ],
        })),
      },
    ],
  }
  return asJsonLines(log)
}

/** Findings of the structure have no rule file: their message says it all. */
function ruleOf(code: string) {
  const rule = rules.find((one) => one.code === code)
  const words = ruleWords[code]
  return {
    id: code,
    ...(rule && { shortDescription: { text: rule.summary } }),
    ...(words && { fullDescription: { text: words.why }, help: { text: `${words.why}\n\nSource: ${words.source}` } }),
  }
}

/** A relative reference with slashes, whatever the system writes. */
function uriOf(file: string): string {
  return shownName(file)
    .replaceAll('\\', '/')
    .split('/')
    .map(encodeURIComponent)
    .join('/')
    .replace(/^([A-Za-z])%3A/, '$1:')
}
