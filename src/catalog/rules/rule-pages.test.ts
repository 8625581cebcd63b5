import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { rules } from './index.ts'
import { otherCodes } from './other-codes.ts'
import { ruleWords } from './rule-words.ts'

/** `npx vitest run src/catalog/rules/rule-pages.test.ts -u` writes the pages anew. */
const folder = new URL('../../../docs/rules/', import.meta.url)
const codes = rules.map(({ code }) => code).sort()
const fence = '```'
const made = '<!-- Written by src/catalog/rules/rule-pages.test.ts from the rule itself: change that. -->'

test.each(codes)('the page of %s is what its rule says', async (code) => {
  const words = ruleWords[code]
  if (!words) throw new Error(`${code} has no words`)
  const page = `${made}

# ${code}

${words.summary}

**${words.severity}.**

## Why

${words.why}

Source: ${words.source}

## Reported

${fence}json
${words.bad}
${fence}

## Not reported

${fence}json
${words.good}
${fence}

The examples show what matters; the rest of the template is sound. [All rules](README.md)
`
  await expect(page).toMatchFileSnapshot(`${folder.pathname}${code}.md`)
})

test('the index names every rule', async () => {
  const rows = codes.map(
    (code) => `| [${code}](${code}.md) | ${ruleWords[code]?.summary} | ${ruleWords[code]?.severity} |`,
  )
  const others = otherCodes.map(
    ({ prefix, title, why }) => `| ${prefix.endsWith('-') ? `${prefix}*` : prefix} | ${title} ${why} |`,
  )
  const index = `${made}

# Rules

What the designer and \`image-template check\` look for, beside what the schema of each API version says.

| code | what is true of a good template | severity |
| --- | --- | --- |
${rows.join('\n')}

## From the text and the schema

| code | what it is about |
| --- | --- |
${others.join('\n')}

## Leaving a rule out

In the text, on a line of its own:

${fence}jsonc
// image-template-disable-next-line CUS-SUDO, ERH-ABORT
// image-template-disable-file CUS-SUDO
${fence}

The first leaves out the findings of the line behind it, the second those of the whole file. Where the file should hold
no comments, "Why" at a finding leaves its rule out in the draft, or always in this browser; the command line knows
nothing of these two. A text that is no JSON (JSON-SYNTAX) is always told.
`
  await expect(index).toMatchFileSnapshot(`${folder.pathname}README.md`)
})

test('no page is left of a rule that is gone', () => {
  expect(readdirSync(folder).sort()).toEqual([...codes.map((code) => `${code}.md`), 'README.md'].sort())
})
