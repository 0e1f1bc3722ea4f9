/** Why a document is no policy, or none that can be judged here. */
export interface PolicyFault {
  /** JSON pointer into the policy document. */
  readonly pointer: string;
  /** For the author of the policy. */
  readonly message: string;
  /** Set where AWS may well know the element that is not evaluated here: its name. */
  readonly unsupported?: string;
}

export type ReportFault = (fault: PolicyFault) => void;
