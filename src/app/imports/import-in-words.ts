/** What the log calls an import. */
export function importInWords({ id, fileName }: { id: number; fileName: string }): string {
  return `${fileName} (${id})`
}
