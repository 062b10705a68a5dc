/** Lays a report out as another converter would leave it, while it goes on saying the same. */
export type Conversion = (text: string) => string;

/** Conversions that are alternatives to one another, by name. */
export type ConversionFamily = Readonly<Record<string, Conversion>>;
