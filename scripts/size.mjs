// @ts-check
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

/** Holds the built page to its budgets (docs: initial JavaScript before the editor, fonts) and prints what it weighs. */
const folder = process.argv[2] ?? 'dist'
const budgets = { initial: 280_000, fonts: 90_000 }

/** @typedef {{ file: string, isEntry?: boolean, imports?: string[], css?: string[] }} Chunk */
/** @type {Record<string, Chunk>} */
const manifest = JSON.parse(readFileSync(join(folder, '.vite', 'manifest.json'), 'utf8'))
const assets = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file !== 'sw.js')

/** All that the entry imports before it runs. @param {string} key @param {Set<string>} found */
function withImports(key, found = new Set()) {
  if (!found.has(key)) {
    found.add(key)
    for (const imported of manifest[key]?.imports ?? []) withImports(imported, found)
  }
  return found
}

/** @param {string} file */
const gzipped = (file) => gzipSync(readFileSync(join(folder, file))).length
/** @param {string} file */
const bytes = (file) => readFileSync(join(folder, file)).length
/** @param {Iterable<string>} files @param {(file: string) => number} weigh */
const total = (files, weigh) => [...files].reduce((sum, file) => sum + weigh(file), 0)
/** @param {number} bytes */
const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`.padStart(10)

const initialKeys = [...withImports('index.html')]
const initial = [...new Set([...initialKeys.map((key) => manifest[key]?.file ?? ''), 'theme.js'])].filter((file) =>
  file.endsWith('.js'),
)
const initialStyles = new Set(initialKeys.flatMap((key) => manifest[key]?.css ?? []))
const scripts = assets.filter((file) => file.endsWith('.js'))
const fonts = assets.filter((file) => file.endsWith('.woff2'))
const icons = assets.filter((file) => file.endsWith('.ttf'))
const largest = scripts.map((file) => ({ file, size: gzipped(file) })).sort((a, b) => b.size - a.size)

const weights = {
  initial: total(initial, gzipped),
  fonts: total(fonts, bytes),
}
console.log(
  `Initial JavaScript, gzip ${kB(weights.initial)}  of ${kB(budgets.initial).trim()}, ${initial.length} files`,
)
console.log(`Initial styles, gzip     ${kB(total(initialStyles, gzipped))}`)
console.log(`Fonts                    ${kB(weights.fonts)}  of ${kB(budgets.fonts).trim()}, ${fonts.length} files`)
console.log(`Icons of the editor, late${kB(total(icons, bytes))}`)
console.log(`All JavaScript, gzip     ${kB(total(scripts, gzipped))}  ${scripts.length} files, the largest:`)
for (const { file, size } of largest.slice(0, 6)) console.log(`${kB(size).padStart(35)}  ${file}`)

const isOver = /** @type {const} */ (['initial', 'fonts']).filter((name) => weights[name] > budgets[name])
for (const name of isOver)
  console.error(`Over budget: ${name}, ${kB(weights[name]).trim()} of ${kB(budgets[name]).trim()}`)
process.exit(isOver.length ? 1 : 0)
