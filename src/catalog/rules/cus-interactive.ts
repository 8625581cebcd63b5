import { table } from '#core/table.ts'
import { defineScriptRule, inserted } from './script-rule.ts'
import type { Found, Place } from './script-rule.ts'
import type { Command } from '../scripts/commands.ts'

/** Package managers that ask before they change anything, and how they are told not to. */
const asking: Readonly<Record<string, { readonly verbs: RegExp; readonly quiet: RegExp; readonly option: string }>> = {
  apt: {
    verbs: /^(?:install|upgrade|full-upgrade|dist-upgrade|remove|purge|autoremove)$/,
    quiet: /(?:^|\s)(?:-\w*y\w*|-qq|--yes|--assume-yes)(?:\s|$)/,
    option: '-y',
  },
  yum: {
    verbs: /^(?:install|update|upgrade|remove|erase|groupinstall|reinstall|autoremove)$/,
    quiet: /(?:^|\s)(?:-\w*y\w*|--assumeyes)(?:\s|$)/,
    option: '-y',
  },
  zypper: {
    verbs: /^(?:install|in|update|up|patch|remove|rm|dist-upgrade|dup)$/,
    quiet: /(?:^|\s)(?:-\w*[ny]\w*|--non-interactive|--no-confirm)(?:\s|$)/,
    option: '-n',
  },
}
const managers = new Map([
  ['apt', 'apt'],
  ['apt-get', 'apt'],
  ['yum', 'yum'],
  ['dnf', 'yum'],
  ['tdnf', 'yum'],
  ['zypper', 'zypper'],
])

const prompts = table<string>({
  'read-host': 'Read-Host',
  'get-credential': 'Get-Credential',
  pause: 'pause',
})

export const cusInteractive = defineScriptRule({
  code: 'CUS-INTERACTIVE',
  severity: 'warning',
  summary: 'Commands do not wait for an answer.',
  why: 'Nobody is there to answer. The step hangs until the build timeout, or takes no for an answer and fails.',
  source: 'Troubleshooting of VM Image Builder, section on timeouts: a customization that waits for input.',
  bad: [
    ['Shell', 'sudo apt-get install nginx'],
    ['Shell', 'sudo apt install unattended-upgrades'],
    ['Shell', "sudo bash -c 'dnf install wget'"],
    ['Shell', 'sudo zypper install nginx'],
    ['Shell', 'read -p "Continue? " answer'],
    ['PowerShell', "$name = Read-Host 'Name'"],
    ['PowerShell', 'pause'],
  ],
  good: [
    [
      'Shell',
      'sudo apt-get install -y nginx',
      'sudo apt-get -qq install nginx',
      'sudo apt-get update',
      'yes | apt install x',
    ],
    ['Shell', 'sudo dnf -y update', 'zypper -n in nginx', 'echo "apt install nginx"', '# apt install nginx'],
    ['Shell', 'while read -r line; do echo "$line"; done < /tmp/list'],
    ['PowerShell', 'choco install git -y', "Write-Host 'pause'"],
  ],
  find: (command, place) => unanswered(command, place) ?? prompt(command),
})

function unanswered({ name, text, start }: Command, { language, line }: Place): Found | undefined {
  const manager = language === 'shell' ? asking[managers.get(name) ?? ''] : undefined
  if (!manager || /\byes\s*\|/.test(line.text)) return undefined
  const words = text.split(/\s+/)
  const verb = words.slice(1).find((word) => !word.startsWith('-')) ?? ''
  if (!manager.verbs.test(verb) || manager.quiet.test(text)) return undefined
  const at = start + (words[0]?.length ?? 0)
  const { option } = manager
  return {
    message: `${name} ${verb} asks before it goes on, and nobody answers. Tell it ${option}.`,
    better: { title: `Add ${option}`, text: inserted(line, at, ` ${option}`), safe: true },
  }
}

function prompt({ name, text }: Command): Found | undefined {
  const asks = /\b(read-host|get-credential)\b/i.exec(text)?.[1]?.toLowerCase() ?? name
  const known = prompts[asks]
  if (known !== undefined && !text.startsWith("'")) return found(known)
  return name === 'read' && /\s-\w*p/.test(text) ? found('read -p') : undefined
}

const found = (what: string): Found => ({ message: `${what} waits for somebody to type. Nobody does: the step hangs.` })
