import { defineScriptRule, inserted } from './script-rule.ts'

const needsRoot = new Set([
  'apt',
  'apt-get',
  'yum',
  'dnf',
  'tdnf',
  'zypper',
  'dpkg',
  'snap',
  'useradd',
  'usermod',
  'groupadd',
  'update-ca-certificates',
  'update-grub',
  'grub2-mkconfig',
  'waagent',
])
const reads = /^\S+\s+(?:list|search|info|show|--version|-l|-s|repolist)\b/

export const cusSudo = defineScriptRule({
  code: 'CUS-SUDO',
  severity: 'info',
  summary: 'Linux commands that need root begin with sudo.',
  why: 'Steps run as a plain user, who may use sudo without a password.',
  source: 'Documentation: "Prefix the commands with `sudo`".',
  bad: [
    ['Shell', 'apt-get update'],
    ['Shell', 'echo go && dnf -y install wget'],
  ],
  good: [
    ['Shell', 'sudo apt-get update', "sudo bash -c 'apt-get update'", 'apt list --installed', 'sudo -E dnf -y update'],
    ['Shell', 'sudo su', 'apt-get update'],
    ['PowerShell', 'choco install git -y'],
  ],
  find: ({ name, text, start, isRoot }, { language, line, script }) => {
    if (
      language !== 'shell' ||
      isRoot ||
      !needsRoot.has(name) ||
      reads.test(text) ||
      isRootAlready(script.lines, line)
    ) {
      return undefined
    }
    return {
      message: `${name} needs root, and steps run as a plain user. Put sudo before it.`,
      better: { title: 'Add sudo', text: inserted(line, start, 'sudo ') },
    }
  },
})

/** A script that becomes root, or quotes over several lines, cannot be told line by line. */
function isRootAlready(lines: readonly { readonly text: string }[], line: { readonly text: string }): boolean {
  const before = lines
    .slice(
      0,
      lines.findIndex((one) => one === line),
    )
    .map(({ text }) => text)
  return before.some(
    (text) => /^\s*sudo\s+(?:-[is]|su)\b/.test(text) || /\bsudo\s+(?:ba|da)?sh\s+-\w*c\s+(['"])[^'"]*$/.test(text),
  )
}
