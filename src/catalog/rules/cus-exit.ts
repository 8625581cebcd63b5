import { defineScriptRule } from './script-rule.ts'

const opens = /(?:\{|\(|\bthen|\bdo|\belse|\bcase\b.*\bin)\s*$/
const closes = /^\s*(?:\}|\)|fi\b|done\b|esac\b)/

export const cusExit = defineScriptRule({
  code: 'CUS-EXIT',
  severity: 'warning',
  summary: 'No exit stands before the last line of a script.',
  why: 'The lines of inline run as one script: what stands behind an exit never runs, and the step counts as done.',
  source: 'Inference: inline commands are put into one script (Packer provisioners of VM Image Builder).',
  bad: [
    ['Shell', 'sudo apt-get update', 'exit 0', 'sudo apt-get install -y nginx'],
    ['PowerShell', 'Get-Date', 'exit', 'Get-Process'],
  ],
  good: [
    ['Shell', 'sudo apt-get update', 'exit 0'],
    ['Shell', 'if [ ! -f /etc/x ]; then', '  exit 0', 'fi', 'ls'],
    ['Shell', 'if [ ! -f /etc/x ]; then', 'exit 1', 'fi', 'ls'],
    ['PowerShell', 'if ($failed) { exit 1 }', 'Get-Date'],
  ],
  find: ({ text }, { line, script }) => {
    if (!/^exit(?:\s+\d+)?$/i.test(text) || text !== line.text.trim().replace(/;$/, '')) return undefined
    const at = script.lines.indexOf(line)
    const behind = script.lines.slice(at + 1).some(({ commands }) => commands.length > 0)
    if (!behind || depthBefore(script.lines.slice(0, at).map(({ text: before }) => before)) > 0) return undefined
    return { message: 'The lines behind this one never run: all of inline is one script, and this leaves it.' }
  },
})

/** How many blocks are open; a line that opens and closes one counts for nothing. */
function depthBefore(lines: readonly string[]): number {
  return lines.reduce((depth, text) => Math.max(0, depth + (opens.test(text) ? 1 : 0) - (closes.test(text) ? 1 : 0)), 0)
}
