/**
 * The text of a file: UTF-8 with or without a byte order mark, else Windows-1252, which is what
 * older spreadsheets save. Undefined for what is neither, such as UTF-16 or a workbook.
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  if (bytes.includes(0)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
