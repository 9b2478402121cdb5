import type { Attachment } from 'svelte/attachments';

/** Shows an element in another place of the page: the header's bar, the foot's save state. */
export function into(id: string): Attachment<HTMLElement> {
  return (element) => {
    document.getElementById(id)?.append(element);
    return () => {
      element.remove();
    };
  };
}
