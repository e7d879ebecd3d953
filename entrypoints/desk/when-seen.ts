/** A page of our own cannot be covered by another: what is clicked there was seen. */
export const whenSeen = async (write: () => Promise<void>): Promise<boolean> => {
  await write();
  return true;
};
