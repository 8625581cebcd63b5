import type { ListName } from '#store/workspace-types.ts'

/** What the three lists are called where only the words differ. */
interface ListWords {
  /** Accessible name of the list. */
  readonly list: string
  readonly add: string
  /** The same where there is no room for it. */
  readonly addShort: string
  /** Of an expression that stands for the whole list. */
  readonly block: string
  readonly emptyTitle: string
  readonly emptyText: string
}

export const listWords: Readonly<Record<ListName, ListWords>> = {
  customize: {
    list: 'Customizers',
    add: 'Add customizer',
    addShort: 'Add',
    block: 'Customize',
    emptyTitle: 'No steps yet',
    emptyText:
      'The image will be the source, generalized and distributed as it is. Add a step to install or configure something.',
  },
  validate: {
    list: 'Validators',
    add: 'Add validator',
    addShort: 'Add',
    block: 'The list of validators',
    emptyTitle: 'No validators yet',
    emptyText:
      'The image will be distributed unchecked. A validator runs on a VM made from the finished image and stops a bad one.',
  },
  distribute: {
    list: 'Distribution targets',
    add: 'Add distribution target',
    addShort: 'Add',
    block: 'Distribute',
    emptyTitle: 'No targets yet',
    emptyText: 'The service refuses a template without a target. Say where the finished image goes.',
  },
}
