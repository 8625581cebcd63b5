import type { Locator } from '@playwright/test'

/** The kinds of control a field can be: how each is filled, what it says, how it is emptied, and what then stands in the text. */
export interface Control {
  readonly set: (field: Locator, value: string) => Promise<void>
  /** Empty where the property is omitted. */
  readonly read: (field: Locator) => Promise<string>
  readonly clear: (field: Locator) => Promise<void>
  /** `present` is what the text has now. */
  readonly toJson: (value: string, present: unknown) => unknown
}

const inputs = (field: Locator) => field.locator('input[type=text], textarea')
const press = (field: Locator, name: string | RegExp) => field.getByRole('button', { name }).click()
const removeAll = (field: Locator) => press(field, /^Remove/)
const readAll = async (field: Locator) => {
  const values = await inputs(field).evaluateAll((all: HTMLInputElement[]) => all.map(({ value }) => value))
  return values.join(', ')
}

const text: Control = {
  set: (field, value) => inputs(field).fill(value),
  read: readAll,
  clear: (field) => inputs(field).fill(''),
  toJson: (value) => value,
}

const choose = async (field: Locator, find: (options: Locator) => Locator) => {
  await field.getByRole('combobox').click()
  await find(field.page().getByRole('option')).click()
  await field.page().getByRole('listbox').waitFor({ state: 'detached' })
}

export const controls = {
  text,
  /** A text with known values to choose from. */
  suggestions: text,
  number: { ...text, toJson: Number },
  script: { ...text, toJson: (value) => [value] },

  checkbox: {
    set: (field, value) => field.getByRole('checkbox').setChecked(value === 'true'),
    read: async (field) => {
      const isThere = (await field.getByRole('button', { name: /^Omit/ }).count()) > 0
      return isThere ? `${await field.getByRole('checkbox').isChecked()}` : ''
    },
    clear: (field) => press(field, /^Omit/),
    toJson: (value) => value === 'true',
  },

  select: {
    set: (field, value) => choose(field, (options) => options.getByText(value, { exact: true })),
    read: async (field) => (await field.getByRole('combobox').innerText()).replace(/^.*omitted$/i, ''),
    clear: (field) => choose(field, (options) => options.first()),
    toJson: (value) => value,
  },

  /** A short list as chips in a box. */
  chips: {
    set: async (field, value) => {
      await inputs(field).fill(value)
      await inputs(field).press('Enter')
    },
    read: async (field) => (await field.locator('.MuiChip-label').allInnerTexts()).join(', '),
    clear: (field) => inputs(field).press('Backspace'),
    toJson: (value) => [Number(value)],
  },

  /** A row for each text. */
  list: {
    set: async (field, value) => {
      await press(field, /^Add a/)
      await inputs(field).fill(value)
    },
    read: readAll,
    clear: removeAll,
    toJson: (value) => [value],
  },

  tags: {
    set: async (field, value) => {
      await press(field, 'Add a tag')
      await field.getByRole('textbox', { name: 'Key' }).fill('it')
      await field.getByRole('textbox', { name: 'Key' }).press('Enter')
      await field.getByRole('textbox', { name: 'Value of it' }).fill(value)
    },
    read: async (field) => (await readAll(field)).replace('it, ', ''),
    clear: removeAll,
    toJson: (value) => ({ it: value }),
  },

  /** Numbers in a table of one column. */
  table: {
    set: async (field, value) => {
      await press(field, /^Add a/)
      await inputs(field).fill(value)
    },
    read: readAll,
    clear: removeAll,
    toJson: (value) => [{ sizeGB: Number(value) }],
  },

  /** In parts, of which the last one names the resource; emptied as one text. */
  resourceId: {
    set: (field, value) => inputs(field).last().fill(value),
    read: (field) => inputs(field).last().inputValue(),
    clear: async (field) => {
      await press(field, 'Edit as one string')
      await inputs(field).fill('')
      await press(field, 'Edit in parts')
    },
    toJson: (value, present) => (typeof present === 'string' ? present.replace(/[^/]*$/, value) : value),
  },
} satisfies Readonly<Record<string, Control>>
