/** Something was done, and there is nothing to tell of it. */
export type Done = { readonly done: true }
