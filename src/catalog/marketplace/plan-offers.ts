/** Offers whose images are bought under a plan, of those the table knows: in lower case, without the table's weight for the rules. */
const withPlan: ReadonlySet<string> = new Set(['redhat rhel-byos', 'resf rockylinux-x86_64'])

/** Azure compares these names without case. */
export const isOfferWithPlan = (publisher: string, offer: string) => withPlan.has(`${publisher} ${offer}`.toLowerCase())
