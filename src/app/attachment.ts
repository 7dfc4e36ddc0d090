/** The `Content-Disposition` of a file to be kept, as RFC 6266 writes names in any script. */
export function attachment(name: string): string {
  const plain = name.replace(/[^\w.-]/g, '_')
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded(name)}`
}

/** `encodeURIComponent` leaves some characters that a header's value may not have. */
function encoded(name: string): string {
  const code = (sign: string): string => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`
  return encodeURIComponent(name).replace(/['()*]/g, code)
}
