import type { System } from '#core/field.ts'
import { itemsOf, stringOf } from '#core/text/read.ts'
import { NodeType } from '#core/text/tree.ts'
import type { Part, Template } from '../template.ts'

/** The script the service runs after the last step. A step that writes this file replaces it. */
export const scriptPaths: Readonly<Record<System, string>> = {
  Windows: String.raw`c:\DeprovisioningScript.ps1`,
  Linux: '/tmp/DeprovisioningScript.sh',
}

const found = new WeakMap<Template, { readonly at: number | undefined }>()

/** The position of the last step that writes the script in place of the default one. Several views ask at each key. */
export function overridingStep(template: Template): number | undefined {
  let answer = found.get(template)
  if (!answer) {
    const isNamed = /deprovisioningscript\.(?:ps1|sh)/i.test(template.tree.text)
    answer = { at: isNamed ? findOverride(template) : undefined }
    found.set(template, answer)
  }
  return answer.at
}

function findOverride({ tree, customizers, os }: Template): number | undefined {
  const systems: readonly System[] = os === undefined ? ['Windows', 'Linux'] : [os]
  const writes = (part: Part) => {
    const destination = part.field('destination')
    if (destination !== undefined)
      return systems.some((system) => normal(scriptPaths[system], system) === normal(destination.text, system))
    const inline = part.field('inline')
    if (inline?.type !== NodeType.Array) return false
    const lines = itemsOf(tree, inline.node).map((item) => stringOf(tree, item))
    return systems.some((system) =>
      writesScript(
        lines.flatMap((line) => commandsOf(line, system)),
        scripts[system],
      ),
    )
  }
  const last = customizers.findLastIndex(writes)
  return last < 0 ? undefined : last
}

/** The script as commands name it: the system drive has several names. */
const scripts: Readonly<Record<System, string>> = {
  Windows: String.raw`(?:(?:c:|\$\(?\{?env:(?:system|home)drive[})]*|%(?:system|home)drive%)/|join-path\s+\S*(?:drive\S*|c:/?["']?)\s+["']?/?)deprovisioningscript\.ps1`,
  Linux: String.raw`/tmp/deprovisioningscript\.sh`,
}

/** Naming the script, running it, reading or deleting it is no override: only what puts something there is. */
function writesScript(commands: readonly string[], script: string): boolean {
  const variable = assignedTo(commands, script)
  const target = variable === undefined ? script : String.raw`(?:${script}|\$\{?${variable}\b\}?)`
  const quoted = String.raw`["'(]*${target}["')]*`
  const writing = [
    `>\\s*${quoted}`,
    String.raw`(?:set-content|add-content|out-file|new-item|tee(?:-object)?|-outfile|writealltext|writealllines|downloadfile|start-bitstransfer|sed\s.*-i|dd\s.*of=|wget\s.*-o|curl\s.*-o)\b.*${target}`,
    // What is copied from there goes elsewhere.
    String.raw`\b(?:copy(?:-item)?|move(?:-item)?|rename-item|cp|mv|install|ln|xcopy)\s.*(?:-destination\s+${quoted}|\S\s+${quoted}(?:\s+-\w+)*\s*}?\s*$)`,
  ].map((pattern) => new RegExp(pattern))
  return commands.some((command) => writing.some((pattern) => pattern.test(command)))
}

/** `$path = 'c:\DeprovisioningScript.ps1'`, `path=/tmp/DeprovisioningScript.sh` */
function assignedTo(commands: readonly string[], script: string): string | undefined {
  const assignment = new RegExp(String.raw`^\s*(?:export\s+)?\$?(\w+)\s*=\s*["'(]*${script}["')]*\s*$`)
  return commands.flatMap((command) => assignment.exec(command)?.[1] ?? []).at(-1)
}

/** No command that people write is longer; a hostile one is not searched. */
const longest = 2_000

/** Comments say nothing. What a quote holds of separators is cut too: a part of it still tells what it is. */
function commandsOf(text: string, system: System): readonly string[] {
  return normal(text, system)
    .split('\n')
    .flatMap((line) => line.replace(/(?:^|\s)#.*/, '').split(/;|&&|\|/))
    .filter(({ length }) => length <= longest)
}

/** Windows takes both slashes and any case. To Linux the script in other letters is another file, which no name can be mistaken for. */
function normal(text: string, system: System): string {
  const named =
    system === 'Linux'
      ? text.replaceAll(/\/tmp\/deprovisioningscript\.sh/gi, (name) => (name === scriptPaths.Linux ? name : '?'))
      : text
  return named.replaceAll('\\', '/').toLowerCase()
}
