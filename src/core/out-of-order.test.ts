import fc from 'fast-check'
import { expect, test } from 'vitest'
import { outOfOrder } from './out-of-order.ts'

test.each<[readonly number[], readonly number[]]>([
  [[], []],
  [[0, 1, 2], []],
  [[3, 0, 1, 2], [0]],
  [[0, 2, 3, 1], [3]],
])('of %j the places %j have to move', (numbers, places) => {
  expect([...outOfOrder(numbers)]).toEqual(places)
})

test('the rest ascends, and one moved number back in it would not', () => {
  const permutations = fc
    .nat(12)
    .chain((length) => fc.shuffledSubarray([...Array(length).keys()], { minLength: length }))
  fc.assert(
    fc.property(permutations, (numbers) => {
      const moved = outOfOrder(numbers)
      const ascends = (list: readonly number[]) =>
        list.every((number, index) => index === 0 || (list[index - 1] ?? 0) < number)
      const rest = (but?: number) => numbers.filter((_, place) => !moved.has(place) || place === but)
      return ascends(rest()) && [...moved].every((place) => !ascends(rest(place)))
    }),
  )
})
