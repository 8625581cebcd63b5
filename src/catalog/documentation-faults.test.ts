import { describe, expect, test } from 'vitest'
import { analyze } from './analyze.ts'
import { findPlaceholders } from './placeholders/find-placeholders.ts'
import { planUpgrade } from './upgrades/plan-upgrade.ts'

/**
 * The faults that the first public documentation of the service taught people to
 * write: each is found on its line, explained, and what is offered mends it.
 */
const group = '/subscriptions/4b6f1d27-93ce-4c0a-8e55-d2a7f01b9c63/resourceGroups/rg-images'
const identity = `"identity": { "type": "UserAssigned", "userAssignedIdentities": { "${group}/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-build": {} } },`
const source =
  '"source": { "type": "PlatformImage", "publisher": "MicrosoftWindowsServer", "offer": "WindowsServer", "sku": "2022-datacenter-g2", "version": "20348.2402.240405" },'
const customize = '"customize": [{ "type": "PowerShell", "inline": ["choco install git -y"] }],'
const distribute = `"distribute": [{ "type": "ManagedImage", "imageId": "${group}/providers/Microsoft.Compute/images/a", "location": "westus2", "runOutputName": "a" }]`

/** A whole template around the lines at fault, which begin on line 6 (top) or where `inside` says. */
const top = (lines: string, rest = `${source}\n${customize}\n${distribute}`) =>
  `{\n"type": "Microsoft.VirtualMachineImages/imageTemplates",\n"apiVersion": "2019-05-01-preview",\n"name": "a", "location": "westus2",\n${identity}\n${lines}\n"properties": {\n${rest}\n}\n}\n`
const inside = (lines: string) => top('"tags": {},', lines)
const step = (lines: string) => inside(`${source}\n"customize": [\n${lines}\n],\n${distribute}`)
const target = (lines: string) => inside(`${source}\n${customize}\n"distribute": [\n${lines}\n]`)
const gallery = `"galleryImageId": "${group}/providers/Microsoft.Compute/galleries/g/images/d", "runOutputName": "g", "replicationRegions": ["westus2"]`

interface Fault {
  readonly text: string
  readonly code: string
  /** What the line at fault holds. */
  readonly line: string
  /** What the text holds once it is mended; `undefined` for a placeholder, which is filled in by name. */
  readonly mended?: string | RegExp
}

const faults: Readonly<Record<string, Fault>> = {
  'A1 a placeholder without its bracket': {
    text: top('"tags": { "<name": "<value>" },'),
    code: 'TAG-LIMITS',
    line: '"<name"',
    mended: '"<name>": "<value>"',
  },
  'A2 no comma after the tags': {
    text: top('"tags": { "a": "b" }'),
    code: 'JSON-SYNTAX',
    line: '"tags": { "a": "b" }',
    mended: '"tags": { "a": "b" },',
  },
  'A3 the timeout as a placeholder for a name': {
    text: inside(`"<build timeout in minutes>": {},\n${source}\n${customize}\n${distribute}`),
    code: 'SCH-UNKNOWN',
    line: '<build timeout in minutes>',
    mended: /^(?![^]*<build timeout)/,
  },
  'A4 build in place of source': {
    text: inside(`"build": {},\n${source}\n${customize}\n${distribute}`),
    code: 'SCH-UNKNOWN',
    line: '"build": {}',
    mended: /^(?![^]*"build": \{\})/,
  },
  'A5 objects in place of lists': {
    text: inside(`${source}\n"customize": {},\n${distribute}`),
    code: 'SCH-TYPE',
    line: '"customize": {}',
    mended: '"customize": []',
  },
  'A7 trailing commas': {
    text: inside(`${source}\n${customize}\n${distribute},`),
    code: 'JSON-SYNTAX',
    line: '"distribute"',
    mended: `${distribute}\n`,
  },
  'A9 another case': {
    text: step('{ "type": "File", "sourceURI": "https://example.com/a.zip", "destination": "C:\\\\a.zip" }'),
    code: 'SCH-CASE',
    line: 'sourceURI',
    mended: '"sourceUri"',
  },
  'A12 latest in another language': {
    text: inside(`${source.replace('20348.2402.240405', '최신')}\n${customize}\n${distribute}`),
    code: 'SRC-VERSION-FORMAT',
    line: '최신',
    mended: '"version": "latest"',
  },
  'A13 braces in an ID': {
    text: inside(
      `"source": { "type": "ManagedImage", "imageId": "${group.replace('rg-images', '{destinationResourceGroupName}')}/providers/Microsoft.Compute/images/<imageName>" },\n${customize}\n${distribute}`,
    ),
    code: 'PLACEHOLDER',
    line: '{destinationResourceGroupName}',
  },
  'A14 imageVersionID': {
    text: inside(
      `"source": { "type": "SharedImageVersion", "imageVersionID": "${group}/providers/Microsoft.Compute/galleries/g/images/d/versions/1.0.0" },\n${customize}\n${distribute}`,
    ),
    code: 'SCH-CASE',
    line: 'imageVersionID',
    mended: '"imageVersionId"',
  },
  'A15 blanks within an ID': {
    text: inside(
      `"source": { "type": "ManagedImage", "imageId": "${group}/p  roviders/Microsoft.Compute/images/a" },\n${customize}\n${distribute}`,
    ),
    code: 'SRC-MI-ID',
    line: 'p  roviders',
    mended: `"${group}/providers/Microsoft.Compute/images/a" }`,
  },
  'A16 a placeholder without its bracket in an ID': {
    text: inside(
      `"source": { "type": "SharedImageVersion", "imageVersionId": "${group}/providers/Microsoft.Compute/galleries/g/images/<imageDefinitionName/versions/1.0.0" },\n${customize}\n${distribute}`,
    ),
    code: 'SRC-SIG-ID',
    line: '<imageDefinitionName/',
    mended: 'images/<imageDefinitionName>/versions/1.0.0',
  },
  'A17 a comma behind the last command': {
    text: step('{ "type": "PowerShell", "inline": ["a",] }'),
    code: 'JSON-SYNTAX',
    line: '["a",]',
    mended: '["a"]',
  },
  'A18 customize twice': {
    text: inside(`${source}\n"customize": [{ "type": "WindowsRestart" }],\n${customize}\n${distribute}`),
    code: 'JSON-DUPLICATE',
    line: '[{ "type": "WindowsRestart" }]',
    mended: /^(?:(?!"customize")[^])*"customize"(?:(?!"customize")[^])*$/,
  },
  'A19 a comma behind the last step': {
    text: step('{ "type": "WindowsRestart" },'),
    code: 'JSON-SYNTAX',
    line: '{ "type": "WindowsRestart" },',
    mended: '{ "type": "WindowsRestart" }\n',
  },
  'A20 A26 commands as a text': {
    text: step('{ "type": "PowerShell", "inline": "choco install git -y" }'),
    code: 'CUS-INLINE-ARRAY',
    line: '"inline": "choco',
    mended: /\[\s*"choco install git -y"\s*\]/,
  },
  'A21 a brace within the key': {
    text: step('"type{ ": "WindowsRestart",\n"restartTimeout": "5m"\n}'),
    code: 'JSON-SYNTAX',
    line: '"type{ "',
    mended: /"type": "WindowsRestart"/,
  },
  'A22 /c without a comment': {
    text: step('{ "type": "WindowsRestart", "restartCommand": "shutdown /r /f /t 0 /c" }'),
    code: 'WR-C-ARG',
    line: '/t 0 /c"',
    mended: /"shutdown \/r \/f \/t 0(?: \/c \\"packer restart\\")?"/,
  },
  'A23 a check that writes to a relative path': {
    text: step(
      `{ "type": "WindowsRestart", "restartCheckCommand": "echo Azure-Image-Builder-Restarted-the-VM  > buildArtifacts/azureImageBuilderRestart.txt" }`,
    ),
    code: 'WR-CHECK-PATH',
    line: 'buildArtifacts/',
    mended: String.raw`> C:\\azureImageBuilderRestart.txt`,
  },
  'A27 valid_exit_codes': {
    text: step('{ "type": "PowerShell", "inline": ["a"], "valid_exit_codes": "0,3010" }'),
    code: 'CUS-EXIT-NAME',
    line: 'valid_exit_codes',
    mended: '"validExitCodes": [0, 3010]',
  },
  'A31 managedImage': {
    text: target(distribute.slice('"distribute": ['.length, -1).replace('ManagedImage', 'managedImage')),
    code: 'TYPE-CASE',
    line: 'managedImage',
    mended: '"ManagedImage"',
  },
  'A32 sharedImage': {
    text: target(`{ "type": "sharedImage", ${gallery} }`),
    code: 'TYPE-CASE',
    line: 'sharedImage',
    mended: '"SharedImage"',
  },
  'A33 curly quotes': {
    text: target(
      `{ "type": "SharedImage",\n"galleryImageId": “${group}/providers/Microsoft.Compute/galleries/g/images/d”,\n"runOutputName": "g", "replicationRegions": ["westus2"] }`,
    ),
    code: 'JSON-SYNTAX',
    line: '“',
    mended: `"galleryImageId": "${group}/providers/Microsoft.Compute/galleries/g/images/d"`,
  },
  'A34 no comma after artifactTags': {
    text: target(`{ "type": "SharedImage", "artifactTags": { "a": "b" }\n${gallery} }`),
    code: 'JSON-SYNTAX',
    line: '"artifactTags"',
    mended: '"artifactTags": { "a": "b" },',
  },
  'A36 tags of a target': {
    text: target(`{ "type": "SharedImage", "tags": { "a": "b" }, ${gallery} }`),
    code: 'DST-TAGS-NAME',
    line: '"tags": { "a"',
    mended: '"artifactTags": { "a": "b" }',
  },
  'A38 names in another language': {
    text: step('{ "type": "PowerShell", "이름": "a", "inline": ["a"] }'),
    code: 'SCH-UNKNOWN',
    line: '이름',
    mended: '"name": "a", "inline"',
  },
}

describe.each(Object.entries(faults))('%s', (_, { text, code, line, mended }) => {
  test('is found on its line, and explained', () => {
    const { findings, templates } = analyze(text)
    expect(templates).toHaveLength(1)
    const found = findings.filter((finding) => finding.code === code)
    const lines = found.map(({ range }) => text.split('\n')[text.slice(0, range.start).split('\n').length - 1])
    expect(lines.some((one) => one?.includes(line))).toBe(true)
    for (const { message } of found) expect(message).toMatch(/[.?]$/)
  })

  test('is mended by what is offered', () => {
    if (mended === undefined) {
      expect(findPlaceholders(analyze(text), 0).map(({ name }) => name)).toContain(line)
      return
    }
    const all = planUpgrade(text, { template: 0, isReviewed: true })
    const choices = new Map(all.proposals.map(({ key }) => [key, true]))
    const after = planUpgrade(text, { template: 0, isReviewed: true, choices }).text
    if (mended instanceof RegExp) expect(after).toMatch(mended)
    else expect(after).toContain(mended)
  })
})
