/** Fields as a file has them, without those that refer to others, which are objects in the model. */
export type AsWritten<Fields, Referring extends keyof Fields = never> = Unchanging<Omit<Fields, Referring>>;

export type Unchanging<Value> = Value extends object
  ? { readonly [Key in keyof Value]: Unchanging<Value[Key]> }
  : Value;
