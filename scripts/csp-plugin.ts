import type { Plugin } from 'vite'

/** Nothing from elsewhere, nothing inline but styles (Emotion and Monaco write those), nothing sent anywhere. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

const start = '<meta charset="utf-8" />'
const inline = /<script(?![^>]*\ssrc=)|<[^>]+\son\w+=/i

/**
 * The policy stands in the page itself, so it holds wherever the files are served from. In the build only: the dev
 * server's preamble is inline. A build whose page has an inline script stops here, not in someone's console.
 */
export function contentSecurityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html) => {
        if (inline.test(html)) throw new Error('index.html has an inline script, which its policy forbids.')
        if (!html.includes(start))
          throw new Error(`index.html must begin its head with ${start}: the policy goes there.`)
        return html.replace(start, `${start}\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`)
      },
    },
  }
}
