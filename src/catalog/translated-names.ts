import { table } from '#core/table.ts'

/** Names as translated pages of the documentation show them, which the service knows in English only. */
const translated = table({
  형식: 'type',
  유형: 'type',
  이름: 'name',
  인라인: 'inline',
  대상: 'destination',
  위치: 'location',
  태그: 'tags',
})

/** The name that a translated one stands for; the name itself where it is none. */
export const inEnglish = (name: string) => translated[name.trim()] ?? name
