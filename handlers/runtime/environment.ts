/**
 * Reads a variable that the service's manifest promises.
 *
 * @throws Error naming the variable, so that a wrong deployment fails on its first call, not silently
 */
export function requireEnv(name: string): string {
  const value = process.env[name];
  if (value === undefined || value === '') {
    throw new Error(`Environment variable ${name} is not set: see the service's manifest.json`);
  }
  return value;
}
