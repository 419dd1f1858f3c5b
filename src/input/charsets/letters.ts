/**
 * Every vowel letter of Vietnamese, a row a vowel: without a tone, then grave, hook, tilde, acute, dot. The fourth and
 * fifth tone are the only ones of a syllable that ends in c, ch, p or t.
 */
export const VOWELS = [
  'aàảãáạ',
  'ăằẳẵắặ',
  'âầẩẫấậ',
  'eèẻẽéẹ',
  'êềểễếệ',
  'iìỉĩíị',
  'oòỏõóọ',
  'ôồổỗốộ',
  'ơờởỡớợ',
  'uùủũúụ',
  'ưừửữứự',
  'yỳỷỹýỵ',
] as const;
