import type { Candidate, Search } from './secret-search.ts'
import { after, behindColon, shaped, wordAround } from './secret-search.ts'
import { endOfJson } from './secret-value.ts'
import type { Span } from './secret-value.ts'

export interface SecretRule {
  readonly kind: 'sas' | 'key' | 'password' | 'private-key' | 'token'
  readonly label: string
  readonly search: Search
}

const passwordName = '(?:password|passwd|passphrase|client[_-]?secret|api[_-]?key|account[_-]?key|access[_-]?key)'

/** `password=x` is one; `password = x` only with quotes, since prose and variables look like it. */
const isAssigned = ({ isQuoted, lead }: Candidate): boolean => isQuoted || lead.endsWith('=')

/** A bare word after an option may be prose; one with a digit or a sign in it is none. */
const isMarked = ({ isQuoted, value }: Candidate): boolean =>
  isQuoted || /[^a-z]/i.test(value) || /^[A-Z]{16,}$/.test(value)

const pipedToChpasswd = /^(?:\\?["'])?\s{0,9}\|\s{0,9}(?:sudo\s{1,9})?(?:(?:\/usr)?\/sbin\/)?chpasswd/
const pipedWhole =
  /^(?:\\?["'])?\s{0,9}\|\s{0,9}(?:sudo\s{1,9}(?:-\w{1,9}\s{1,9})*-S|(?:sudo\s{1,9})?passwd\s{1,9}--stdin)\b/

const echo = String.raw`\b(?:echo|printf)\s{1,9}(?:-[neE]{1,3}\s{1,9})?`

export const secretRules: readonly SecretRule[] = [
  {
    kind: 'sas',
    label: 'SAS signature',
    search: after(
      /(?:(?<![a-z0-9_-])|\\u0026)sig=/,
      (candidate) =>
        /^[\w%+/=.-]{20,}$/.test(candidate.value) && /\b(?:sv|se|sp|sr|st|ss|srt)=/i.test(plainQuery(candidate)),
    ),
  },
  { kind: 'key', label: 'Storage account key', search: after(/\bAccountKey=/) },
  { kind: 'key', label: 'Shared access key', search: after(/\b(?:SharedAccessKey|SharedSecretValue)=/) },
  // 64 bytes in base64, as of storage, Cosmos DB and Batch; so is a SHA-512, which says so.
  { kind: 'key', label: 'Access key', search: shaped(/(?<![a-z0-9+/=]|sha512-)[a-z0-9+/]{86}==(?![a-z0-9+/=])/, 'i') },
  {
    kind: 'password',
    label: 'Password',
    search: after(/\bConvertTo-SecureString(?:\s{1,9}-(?:String|AsPlainText|Force))*\s{1,9}/, ({ lead, rest }) =>
      /-AsPlain/i.test(lead + rest),
    ),
  },
  {
    kind: 'password',
    label: 'Password',
    search: shaped(
      /\\?["']([^"'\\\n]{1,256})\\?["']\s{0,9}\|\s{0,9}ConvertTo-SecureString\b(?=[^|;]{0,60}-AsPlain)/,
      'i',
    ),
  },
  {
    kind: 'password',
    label: 'Password',
    search: after(
      new RegExp(
        String.raw`(?<![\w-])(?:--?|/)(?:\w{0,20}password|passphrase|passwd|pass|pwd|client-secret|account-key|api-key|token)(?:\s{1,9}|[:=])`,
      ),
      (candidate) => isMarked(candidate) && !/^(?:env|file|fd):/.test(candidate.value),
    ),
  },
  {
    kind: 'password',
    label: 'Password',
    search: after(
      new RegExp(String.raw`(?:${passwordName}|[;_&?]pwd)(?:\s{0,9}=\s{0,9}|:\s{0,9}(?=\\"|'))`),
      isAssigned,
    ),
  },
  {
    kind: 'password',
    label: 'Password',
    search: after(
      new RegExp(
        String.raw`(?:${passwordName})\\?"\s{0,9}:\s{0,99}(?:\{[^{}]{0,300}?"(?:value|defaultValue)"\s{0,9}:\s{0,9})?(?=\\?")`,
      ),
      () => true,
      true,
    ),
  },
  {
    kind: 'password',
    label: 'Password',
    search: after(/\bDefaultPassword['"\\]{0,3}\s{1,9}(?:\/t\s{1,9}\w{1,20}\s{1,9})?(?:\/d|-Value)\s{1,9}/),
  },
  {
    kind: 'password',
    label: 'Password',
    search: after(
      /\bnet1?(?:\.exe)?\s{1,9}user\s{1,9}(?:\\?["'][^"'\\\n]{1,60}\\?["']|[^\s"'/\\]{1,60})\s{1,9}/,
      (candidate) => isMarked(candidate) || /^(?:\\?["'])?\s{1,9}\/add\b/i.test(candidate.rest),
    ),
  },
  {
    kind: 'password',
    label: 'Password',
    search: behindColon(
      after(
        new RegExp(String.raw`${echo}|\bchpasswd\s{0,9}<<<\s{0,9}`),
        ({ lead, rest }) => /^chpasswd/i.test(lead) || pipedToChpasswd.test(rest),
      ),
    ),
  },
  {
    kind: 'password',
    label: 'Password',
    search: after(new RegExp(echo), ({ rest }) => pipedWhole.test(rest)),
  },
  // Programs whose short option takes a password, or a code that is worth one.
  {
    kind: 'password',
    label: 'Password',
    search: after(
      /\b(?:(?:az|docker|podman)\s{1,9}login\b[^"\n|;&]{0,200}?\s-p\s{1,9}|cmdkey\b[^"\n|;&]{0,200}?\s\/pass:)/,
    ),
  },
  {
    kind: 'password',
    label: 'Password',
    search: shaped(/\bmysql(?:dump|admin|import)?\b[^"\n|;&]{0,200}?\s-p([^\s"'\\;|&$%<>{(]{1,100})/),
  },
  {
    kind: 'key',
    label: 'Registration code',
    search: after(/\bSUSEConnect\b[^"\n|;&]{0,200}?\s(?:-r|--regcode)\s{1,9}/),
  },
  {
    kind: 'password',
    label: 'Password in an address',
    search: shaped(/\b[a-z]{2,8}:\/\/[^\s/:@"'\\<>]{0,100}:([^\s/:@"'\\<>]{1,200})@/, 'i'),
  },
  { kind: 'private-key', label: 'Private key', search: privateKeys },
  { kind: 'token', label: 'GitHub token', search: shaped(/(?<!\w)(?:gh[pousr]_\w{36,255}|github_pat_\w{22,255})/) },
  { kind: 'token', label: 'GitLab token', search: shaped(/(?<!\w)glpat-[\w-]{20,255}/) },
  {
    kind: 'token',
    label: 'Azure DevOps token',
    search: shaped(/(?<![\w+/=-])(?:\w{76}AZDO\w{4}|(?=[a-z]{0,51}[2-7])[a-z2-7]{52})(?![\w+/=-])/),
  },
  {
    kind: 'token',
    label: 'Client secret',
    search: shaped(/(?<![\w.~-])[\w.~-]{3}\dQ~[\w.~-]{31,34}(?![\w.~-])/),
  },
  {
    kind: 'token',
    label: 'Bearer token',
    search: after(/\bBearer\s{1,9}/, ({ value }) => /^[\w.~+/=-]{20,}$/.test(value) && /\d/.test(value)),
  },
  {
    kind: 'token',
    label: 'Authorization header',
    search: after(/\bAuthorization['"\\]{0,3}\s{0,9}[:=]\s{0,9}['"\\]{0,3}(?:Basic|token)\s{1,9}/, ({ value }) =>
      /^[\w+/=.-]{8,}$/.test(value),
    ),
  },
  {
    kind: 'token',
    label: 'Token',
    search: shaped(/(?<![\w.-])eyJ[\w-]{10,4000}\.eyJ[\w-]{10,8000}\.[\w-]{10,2000}/),
  },
]

function plainQuery(candidate: Candidate): string {
  return wordAround(candidate).replaceAll('\\u0026', '&')
}

/** What stands between the two marks; where the second is not in this string or list of strings, up to the string's end. */
function privateKeys(text: string): Span[] {
  const found: Span[] = []
  for (const head of text.matchAll(/-----BEGIN (?:[A-Z]{1,20} ){0,3}PRIVATE KEY(?: BLOCK)?-----/g)) {
    const start = head.index + head[0].length
    const mark = text.indexOf('-----', start)
    const body = text.slice(start, mark < 0 ? undefined : mark)
    const isClosed = mark >= 0 && text.startsWith('-----END', mark) && !/[{}[\]]|"\s{0,9}:/.test(body)
    const end = start + (isClosed ? body.length : endOfJson(body, 0))
    if (/[a-z0-9+/]{16}/i.test(text.slice(start, end))) found.push({ start, end })
  }
  return found
}
