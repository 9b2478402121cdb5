import { fileTypes } from '../dossier/files';

/** A type that a file can be attached as. */
export type FileType = (typeof fileTypes)[number];

const office = 'application/vnd.openxmlformats-officedocument';
const openDocument = 'application/vnd.oasis.opendocument';

/** The registered media type of each; none of them is ever shown as a page of the web. */
export const mediaTypes: Readonly<Record<FileType, string>> = {
  pdf: 'application/pdf',
  png: 'image/png',
  jpeg: 'image/jpeg',
  docx: `${office}.wordprocessingml.document`,
  xlsx: `${office}.spreadsheetml.sheet`,
  pptx: `${office}.presentationml.presentation`,
  doc: 'application/msword',
  xls: 'application/vnd.ms-excel',
  ppt: 'application/vnd.ms-powerpoint',
  odt: `${openDocument}.text`,
  ods: `${openDocument}.spreadsheet`,
  odp: `${openDocument}.presentation`,
};

const endings: Readonly<Partial<Record<FileType, readonly string[]>>> = {
  jpeg: ['jpg', 'jpeg', 'jpe', 'jfif'],
};

/** The endings, without their dot, that a name of this type may have; the usual one first. */
export const endingsOf = (type: FileType): readonly string[] => endings[type] ?? [type];

const offered = (types: readonly FileType[]): string =>
  types
    .flatMap((type) => [...endingsOf(type).map((ending) => `.${ending}`), mediaTypes[type]])
    .join(',');

/** The endings and media types a person is offered when choosing a file; what comes is looked at. */
export const acceptedFiles = offered(fileTypes);

const pictures = ['png', 'jpeg'] as const satisfies readonly FileType[];

/** The same where only a picture will do. */
export const acceptedPictures = offered(pictures);

/** Whether a file of this type is one. */
export const isPicture = (type: string | undefined): boolean =>
  pictures.some((one) => one === type);
