import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findSecrets, maskSecrets, secretInWords } from './secrets.ts'

const found = (text: string): string[] => findSecrets(text).map(({ start, end }) => text.slice(start, end))
const asCommand = (command: string): string => JSON.stringify({ inline: [command] })

const signature = 'k3VhQ0mJ8pXzB4yT%2FwN1sRdUe6Lg9CfaOi2%2BqKtYv5E%3D'
const storageKey = `${'Ab3/'.repeat(21)}Zk==`
const github = `ghp_${'a1B2'.repeat(9)}`
const devOps = 'abcdefghijklmnopqrstuvwxyz234567abcdefghijklmnopqrst'
const jwt = `eyJ${'hbGci0'.repeat(5)}.eyJ${'zdWIi1'.repeat(5)}.${'c2ln_-'.repeat(5)}`

describe('finds in a command', () => {
  test.each([
    [
      'SAS signature',
      `azcopy copy 'https://st.blob.core.windows.net/c/a.zip?sv=2022-11-02&sr=b&sp=r&sig=${signature}' .`,
      signature,
    ],
    ['SAS signature', `curl "https://st.blob.core.windows.net/c?sig=${signature}&se=2027-01-01" -o x`, signature],
    [
      'Storage account key',
      `set C=DefaultEndpointsProtocol=https;AccountName=a;AccountKey=${storageKey};EndpointSuffix=x`,
      storageKey,
    ],
    [
      'Shared access key',
      'Endpoint=sb://a.servicebus.windows.net/;SharedAccessKeyName=n;SharedAccessKey=abc123+/=',
      'abc123+/=',
    ],
    ['Access key', `az storage blob list --auth-mode key -k ${storageKey}`, storageKey],
    ['Password', "ConvertTo-SecureString 'P@ss w0rd' -AsPlainText -Force", 'P@ss w0rd'],
    ['Password', 'ConvertTo-SecureString -String "Sommer,2026" -AsPlainText -Force', 'Sommer,2026'],
    ['Password', "ConvertTo-SecureString -AsPlainText -Force -String 'x y'", 'x y'],
    ['Password', 'ConvertTo-SecureString secret -AsPlainText -Force', 'secret'],
    ['Password', "'hunter2' | ConvertTo-SecureString -AsPlainText -Force", 'hunter2'],
    ['Password', "Join-Domain -User a -Password 'x'", 'x'],
    ['Password', "Join-Domain -Password 'it''s'", "it''s"],
    ['Password', 'Join-Domain -AdminPassword "P@ss; w0rd"', 'P@ss; w0rd'],
    ['Password', 'docker login -u a --password hunter2 r.azurecr.io', 'hunter2'],
    ['Password', 'az login --service-principal --client-secret=abc~123', 'abc~123'],
    ['Password', 'setup.exe /password:Hunter2 /quiet', 'Hunter2'],
    ['Password', 'mysql --host=h --password=hunter', 'hunter'],
    ['Password', 'export PGPASSWORD=hunter2; psql', 'hunter2'],
    ['Password', "$adminPassword = 'S3cret!'", 'S3cret!'],
    ['Password', '@{ Password = "S3cret!" }', 'S3cret!'],
    ['Password', 'Server=tcp:s,1433;User ID=u;Password=a{b}c;Encrypt=True', 'a{b}c'],
    ['Password', 'Server=s;Uid=u;Pwd=abc;', 'abc'],
    ['Password', 'curl https://h/x?user=u&password=abc&x=1', 'abc'],
    ['Password', 'net user packer hunter /add', 'hunter'],
    ['Password', 'net user "local admin" "S3cret!" /add', 'S3cret!'],
    ['Password', 'net.exe user administrator S3cret!', 'S3cret!'],
    ['Password', 'echo root:hunter2 | chpasswd', 'hunter2'],
    ['Password', "echo -n 'adm:P&ss; w0rd' | sudo chpasswd", 'P&ss; w0rd'],
    ['Password', 'echo "adm:a:b" | sudo /usr/sbin/chpasswd', 'a:b'],
    ['Password', "chpasswd <<< 'adm:hunter2'", 'hunter2'],
    ['Password', 'echo hunter2 | sudo -S apt-get update', 'hunter2'],
    ['Password', "echo 'hunter2' | passwd --stdin adm", 'hunter2'],
    ['Password', "Set-ItemProperty -Path $k -Name DefaultPassword -Value 'S3cret!'", 'S3cret!'],
    ['Password', 'reg add HKLM\\x /v DefaultPassword /t REG_SZ /d S3cret! /f', 'S3cret!'],
    ['Password', `curl -d '{"user":"u","password":"hunter2"}' https://h`, 'hunter2'],
    ['Password', 'mysql -uroot -pS3cret -e x', 'S3cret'],
    ['Password', 'az login -u me -p Passw0rd! --tenant t', 'Passw0rd!'],
    ['Password', 'docker login r.azurecr.io -u me -p hunter', 'hunter'],
    ['Password', 'cmdkey /add:x /user:y /pass:z', 'z'],
    ['Password', './config.sh --url https://h --token AABBCCDDEEFFGGHHIIJJ', 'AABBCCDDEEFFGGHHIIJJ'],
    ['Registration code', 'sudo SUSEConnect -r 1234ABCD', '1234ABCD'],
    ['Password in an address', 'git clone https://user:hunter2@host/repo.git', 'hunter2'],
    ['GitHub token', `git clone https://x-access-token@github.com/a/b; T=${github}`, github],
    ['GitHub token', `echo github_pat_${'11AA_'.repeat(6)} > t`, `github_pat_${'11AA_'.repeat(6)}`],
    ['GitLab token', `T=glpat-${'aB3-'.repeat(6)}x`, `glpat-${'aB3-'.repeat(6)}x`],
    ['Azure DevOps token', `T=${devOps}`.replace('T=', 'T '), devOps],
    ['Azure DevOps token', `T ${'aB3d'.repeat(19)}AZDO1x2Y`, `${'aB3d'.repeat(19)}AZDO1x2Y`],
    ['Client secret', `$s = 'abc8Q~${'aB3-'.repeat(8)}x'`, `abc8Q~${'aB3-'.repeat(8)}x`],
    ['Bearer token', 'curl -H "Authorization: Bearer abcdef0123456789abcdef" https://h', 'abcdef0123456789abcdef'],
    ['Authorization header', "curl -H 'Authorization: Basic dXNlcjpwYXNz' https://h", 'dXNlcjpwYXNz'],
    ['Token', `curl -H "X: ${jwt}"`, jwt],
  ])('%s: %s', (label, command, secret) => {
    const text = asCommand(command)
    expect(findSecrets(text)).toHaveLength(1)
    expect(found(text)).toEqual([secret])
    expect(findSecrets(text)[0]?.label).toBe(label)
    const masked = maskSecrets(text, findSecrets(text))
    expect(findSecrets(masked)).toEqual([])
    expect(JSON.parse(masked)).toEqual({ inline: [command.replace(secret, '<secret>')] })
  })
})

describe('finds in the JSON itself', () => {
  test.each([
    ['a property', '{ "adminPassword": "S3cret!" }', ['S3cret!']],
    ['a property with quotes in its value', String.raw`{ "password" : "a\"b\\" }`, [String.raw`a\"b\\`]],
    ['a default', '{ "adminPassword": {\n  "type": "securestring",\n  "defaultValue": "S3cret!"\n} }', ['S3cret!']],
    ['a parameter file', '{ "clientSecret": { "value": "abc" } }', ['abc']],
    ['an address with escaped ampersands', `"https://h/?sv=1\\u0026sig=${signature}\\u0026sp=r"`, [signature]],
    ['comments', "// net user a S3cret! /add\n{ /* password='b' */ }", ['S3cret!', 'b']],
    ['text that is damaged', `{ "inline": [ "-Password 'x' `, ['x']],
    ['two in a line', '"--password=a --token=b2"', ['a', 'b2']],
    ['part of an expression', `"[concat('password=S3cret;', parameters('x'))]"`, ['S3cret']],
    [
      'a key in one string',
      String.raw`"-----BEGIN RSA PRIVATE KEY-----\nMIIEowIBAAKCAQEA7\n-----END RSA PRIVATE KEY-----"`,
      [String.raw`\nMIIEowIBAAKCAQEA7\n`],
    ],
    ['a key without an end', '"-----BEGIN PRIVATE KEY----- MIIEowIBAAKCAQEA7", "next"', [' MIIEowIBAAKCAQEA7']],
    [
      'a key in many strings',
      '["-----BEGIN OPENSSH PRIVATE KEY-----","b3BlbnNzaC1rZXktdjE","-----END OPENSSH PRIVATE KEY-----"]',
      ['","b3BlbnNzaC1rZXktdjE","'],
    ],
  ])('%s', (_, text, secrets) => {
    expect(found(text)).toEqual(secrets)
    expect(findSecrets(maskSecrets(text, findSecrets(text)))).toEqual([])
  })
})

test('leaves the text around a key in many strings readable', () => {
  const text = '["a","-----BEGIN PRIVATE KEY-----","b3BlbnNzaC1rZXktdjE","-----END PRIVATE KEY-----","z"]'
  expect(JSON.parse(maskSecrets(text, findSecrets(text)))).toEqual([
    'a',
    '-----BEGIN PRIVATE KEY-----<secret>-----END PRIVATE KEY-----',
    'z',
  ])
})

describe('is silent about', () => {
  test.each([
    "[listKeys(resourceId('Microsoft.Storage/storageAccounts', 'a'), '2021-09-01').keys[0].value]",
    "[concat('DefaultEndpointsProtocol=https;AccountKey=', listKeys('a', '2021').keys[0].value, ';')]",
    "[format('AccountName={0};AccountKey={1};EndpointSuffix={2}', 'a', 'b', 'c')]",
    "[concat('join.ps1 -Password ', parameters('password'))]",
    "[concat('join.ps1 -Password ''', parameters('password'), '''')]",
    "[concat('password=', parameters('password'))]",
    "[concat('https://h/x?sv=1&sig=', variables('signature'))]",
    'https://h/c/x.zip?sv=2022-11-02&sp=r&sig=<signature>',
    'https://h/login?sig=abc',
    'join.ps1 -Password <password>',
    "join.ps1 -Password '<password>'",
    'join.ps1 -Password $password',
    'join.ps1 -Password "$password" -User a',
    "join.ps1 -Password '${PASSWORD}'",
    'join.ps1 -Password $env:JOIN_PASSWORD',
    'join.ps1 -Password $(Get-Secret join)',
    'join.ps1 -Password (ConvertTo-SecureString $pw -AsPlainText -Force)',
    'join.ps1 -Password $cred.GetNetworkCredential().Password',
    'join.cmd /password:%PW%',
    'join.cmd /password %PW%',
    'join.cmd /password !PW!',
    'join.ps1 -Password {{ password }}',
    'join.ps1 -Password #{Password}#',
    'join.ps1 -Password __PASSWORD__',
    'join.ps1 -Password ********',
    'The --password option is read from the vault',
    'Set the -Password parameter',
    'docker login --password-stdin r.azurecr.io',
    'ConvertTo-SecureString $pw -AsPlainText -Force',
    'ConvertTo-SecureString "$env:PW" -AsPlainText -Force',
    "ConvertTo-SecureString (Get-Content 'pw.txt') -Key $key",
    '$secret | ConvertTo-SecureString -AsPlainText -Force',
    '$password = Read-Host -AsSecureString',
    '$password = $env:PW',
    'PASSWORD="$1"',
    'PASSWORD=$(cat /run/secrets/pw)',
    'PASSWORD=${PASSWORD:?}',
    'PASSWORD=$PASSWORD',
    'PASSWORD=',
    'Password=;User=',
    'if ($password == $other) { exit }',
    'sed -i s/PasswordAuthentication yes/PasswordAuthentication no/ /etc/ssh/sshd_config',
    'PasswordNeverExpires=1 DisablePasswordChange=1 PermitEmptyPasswords=no',
    'askForPassword=true',
    'net user administrator /active:yes',
    'net user a * /add',
    'net user %USER% %PW% /add',
    'net user a $pw /add',
    'net user a "$pw" /add',
    'net accounts /maxpwage:unlimited',
    'echo root:hunter2 > notes',
    'echo "$USER:$PASSWORD" | chpasswd',
    'echo root:$PW | chpasswd',
    'echo "root:${PW}" | chpasswd',
    'echo $PW | sudo -S apt-get update',
    'echo hello | sudo tee /etc/motd',
    'passwd -l root',
    'mysql -u root -p -e x',
    'mysql -u root -p$PW --protocol tcp -P 3306',
    'az login --identity',
    'az login -u me -p $PW',
    'cmdkey /add:x /user:y /pass:%PW%',
    'SUSEConnect -r <registrationCode>',
    'SUSEConnect -p sle-module-basesystem/15.5/x86_64',
    'curl https://host:8080/path',
    'git clone https://user@host/repo.git',
    'git clone https://x:$(System.AccessToken)@dev.azure.com/o/p',
    'git clone https://$USER:$TOKEN@host/r.git',
    'npm config set integrity sha512-' + storageKey,
    'sha256sum e5b1c09a7d4f82361be09d57ac41f3886270d94eb5a31c7f0862fd9b14ea7c35',
    '4b6f1d27-93ce-4c0a-8e55-d2a7f01b9c63',
    'Authorization: Bearer $TOKEN',
    'Authorization: Bearer <a-long-enough-token-here-0>',
    'the bearer of this internationalization0letter',
    '-----BEGIN PUBLIC KEY----- MIIBIjANBgkqhkiG9w0B -----END PUBLIC KEY-----',
    '-----BEGIN PRIVATE KEY----- $key -----END PRIVATE KEY-----',
  ])('%s', (command) => {
    expect(found(asCommand(command))).toEqual([])
  })

  test.each([
    '{ "adminPassword": "[parameters(\'adminPassword\')]" }',
    '{ "adminPassword": { "type": "securestring" } }',
    '{ "adminPassword": { "type": "securestring", "defaultValue": "" } }',
    '{ "adminPassword": { "reference": { "secretName": "pw" } } }',
    '{ "password": "<password>", "x": "y" }',
    '{ "password": null, "x": "y" }',
    '{ "disablePassword": "true" }',
    '["--password=", "next"]',
    '["-Password ", "next-1"]',
    '{ "secretName": "join", "passwordPolicy": "strict" }',
  ])('%s', (text) => {
    expect(found(text)).toEqual([])
  })

  test('the quickstart', () => {
    const text = readFileSync(new URL('../../../test-fixtures/quickstart-4-steps.json', import.meta.url), 'utf8')
    expect(found(text)).toEqual([])
  })
})

const pieces = [
  ...[
    '-Password ',
    'password=',
    '"password": ',
    '{"value": ',
    'AccountKey=',
    '?sv=1&sig=',
    'ConvertTo-SecureString ',
    '-AsPlainText ',
  ],
  ...[
    'net user a ',
    ' /add',
    'echo ',
    'root:',
    ' | chpasswd',
    'Bearer ',
    '-----BEGIN PRIVATE KEY-----',
    '-----END',
    'https://u:',
    '@',
  ],
  ...["'", '"', '\\"', '\\\\', '\n', ' ', 'hunter2', '$pw', '<pw>', 'A'.repeat(30), 'eyJ', '.', '=='],
]

test('what it finds lies apart and in order', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 30 }), (parts) => {
      const text = parts.join('')
      const secrets = findSecrets(text)
      let last = 0
      for (const { start, end } of secrets) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThan(start)
        last = end
      }
      expect(maskSecrets(text, secrets).replaceAll('<secret>', '').length).toBeLessThanOrEqual(text.length)
    }),
    { numRuns: 2_000 },
  )
})

test('masking leaves JSON readable', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.constantFrom(...pieces), { maxLength: 12 })), (commands) => {
      const text = JSON.stringify({ inline: commands.map((parts) => parts.join('')) }, null, 2)
      expect(() => JSON.parse(maskSecrets(text, findSecrets(text))) as unknown).not.toThrow()
    }),
    { numRuns: 2_000 },
  )
})

describe('takes a hostile megabyte in its stride', () => {
  test.each([
    ...pieces,
    'a',
    '-',
    '/',
    '=',
    ':',
    '{',
    '[',
    '\u0000',
    'password',
    'password==',
    `sig=${'A'.repeat(40)}&`,
    "echo '",
    'net user ',
    'a1',
  ])('%j, over and over', (piece) => {
    // A search that backs up would not come back before the test's own limit.
    const text = piece.repeat(Math.ceil(1_000_000 / piece.length))
    expect(findSecrets(text).every(({ start, end }) => start < end && end <= text.length)).toBe(true)
  })

  test.each([
    "-Password '",
    'password="',
    '"password": "',
    'ConvertTo-SecureString ',
    'sv=1&sig=',
    'echo ',
    '-----BEGIN PRIVATE KEY-----',
  ])('%j before one long run', (lead) => {
    for (const run of ['a', ' ', 'A1', "'", '\\', '-']) {
      const text = lead + run.repeat(1_000_000 / run.length)
      expect(findSecrets(text).every(({ end }) => end <= text.length)).toBe(true)
    }
  })
})

test.each([
  [`T=${github}`, 'a GitHub token'],
  ['--password=a1', 'a password'],
  ['SUSEConnect -r 1234ABCD', 'a registration code'],
  [`T ${devOps}`, 'an Azure DevOps token'],
])('%s is called %s', (command, words) => {
  expect(findSecrets(asCommand(command)).map(secretInWords)).toEqual([words])
})
