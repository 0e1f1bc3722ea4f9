import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Files of a certificate and its key. */
export interface Issued {
  readonly certificate: string;
  readonly privateKey: string;
}

export interface Issuing {
  readonly subject: string;
  /** Default: itself. */
  readonly issuer?: Issued;
  /** Default 30; negative for one that has expired. */
  readonly days?: number;
  /** `openssl req -newkey`; default `ec:prime256v1`. */
  readonly key?: 'ec' | 'rsa:2048' | 'rsa:1024';
  readonly digest?: 'sha256' | 'sha1';
  readonly authority?: boolean;
}

/** Whether there is an openssl to make certificates with. */
export const hasOpenssl = (): boolean => {
  try {
    execFileSync('openssl', ['version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

/** Makes certificates in a folder of their own. */
export class Certificates {
  readonly #folder = mkdtempSync(join(tmpdir(), 'certificates-'));
  #count = 0;

  issue({ subject, issuer, days = 30, key = 'ec', digest = 'sha256', authority }: Issuing): Issued {
    const base = join(this.#folder, String((this.#count += 1)));
    const issued = { certificate: `${base}.pem`, privateKey: `${base}.key` };
    const extensions = `${base}.ext`;
    writeFileSync(
      extensions,
      authority === true
        ? 'basicConstraints=critical,CA:TRUE\nkeyUsage=keyCertSign'
        : 'basicConstraints=CA:FALSE',
    );
    const newKey = key === 'ec' ? ['ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1'] : [key];
    const request = `${base}.csr`;
    openssl([
      'req',
      '-new',
      '-newkey',
      ...newKey,
      '-nodes',
      '-keyout',
      issued.privateKey,
      '-subj',
      subject,
      '-out',
      request,
    ]);
    const signer =
      issuer === undefined
        ? ['-signkey', issued.privateKey]
        : ['-CA', issuer.certificate, '-CAkey', issuer.privateKey, '-CAcreateserial'];
    openssl([
      'x509',
      '-req',
      '-in',
      request,
      ...signer,
      '-days',
      String(days),
      `-${digest}`,
      '-extfile',
      extensions,
      '-out',
      issued.certificate,
    ]);
    return issued;
  }

  /** A file of others' contents. */
  bundle(...files: readonly string[]): string {
    const path = join(this.#folder, `bundle-${(this.#count += 1)}.pem`);
    writeFileSync(path, files.map((it) => readFileSync(it, 'utf8')).join(''));
    return path;
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true });
  }
}

const openssl = (options: readonly string[]): void => {
  execFileSync('openssl', options, { stdio: 'pipe' });
};
