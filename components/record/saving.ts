/** Where a form stands with what it wants to record. `nobody`: a name is missing; `role`: theirs may not; `fault`: a field is not right. */
export type Saving =
  | { readonly is: 'idle' | 'saving' | 'saved' | 'failed' | 'nobody' | 'covered' }
  | { readonly is: 'role'; readonly type: string }
  | { readonly is: 'fault'; readonly place: string };
