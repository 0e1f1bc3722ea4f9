import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { gatewayMark } from './process-group.ts';

/**
 * A shell that outlives the gateway by a moment. It is told of every process group, waits for the
 * gateway's end of the pipe to close, however the gateway ended, and then kills the groups that are left
 * and the processes that left their group.
 */
const SCRIPT = `
trap '' HUP INT TERM
groups=' '
while read -r change group; do
  case $change in
    +) groups="$groups$group " ;;
    -) groups="\${groups%% $group *} \${groups#* $group }" ;;
  esac
done
for group in $groups; do kill -s KILL -- "-$group"; done
for file in $(grep -ls "$1" /proc/[0-9]*/environ); do
  pid=\${file#/proc/}
  kill -s KILL "\${pid%/environ}"
done
`;

let warden: ChildProcess | undefined;

function tell(line: string): void {
  if (warden?.exitCode !== null || warden.signalCode !== null) warden = start();
  warden.stdin?.write(line);
}

function start(): ChildProcess {
  const child = spawn('/bin/sh', ['-c', SCRIPT, 'gatehouse-warden', gatewayMark], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
    env: { PATH: '/usr/bin:/bin' },
  });
  // Without a shell the groups still end with their own channel, unless they never read it again.
  child.on('error', () => undefined);
  child.stdin.on('error', () => undefined);
  child.unref();
  if ('unref' in child.stdin) (child.stdin as { unref(): void }).unref();
  return child;
}

/** From now on the group ends with this process. */
export function guard(group: number): void {
  tell(`+ ${group}\n`);
}

/** The group has ended: its number may become somebody else's. */
export function release(group: number): void {
  tell(`- ${group}\n`);
}
