/** An address of bytes within this browser, let go when they are shown no longer. */
export function fileAddress(
  sha256: () => string,
  mediaType: () => string,
  blobOf: (sha256: string) => Promise<Blob | undefined>,
): { readonly current: string | undefined } {
  let address = $state<string | undefined>(undefined);
  $effect(() => {
    const [wanted, type] = [sha256(), mediaType()];
    let made: string | undefined;
    let isOver = false;
    void blobOf(wanted)
      .catch(() => undefined)
      .then((blob) => {
        if (blob === undefined || isOver) return;
        made = URL.createObjectURL(new Blob([blob], { type }));
        address = made;
      });
    return () => {
      isOver = true;
      address = undefined;
      if (made !== undefined) URL.revokeObjectURL(made);
    };
  });
  return {
    get current() {
      return address;
    },
  };
}
