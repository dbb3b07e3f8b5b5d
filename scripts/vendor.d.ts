export interface Vendor {
  name: string;
  folder: string;
  files: string[];
  contains?: string[];
  licence?: string;
  source: string;
}

export const vendor: Vendor[];
