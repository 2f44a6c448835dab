export const whose = "the bundle of the application";
