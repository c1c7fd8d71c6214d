export function checkPacks(_f: string): boolean {
  return true;
}
