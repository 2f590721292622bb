/** A Vietnamese syllable is an onset, which may be missing, and a rhyme of these closed lists; both as regular expressions. */
export const ONSETS = 'ngh|ch|gh|gi|kh|ng|nh|ph|qu|th|tr|[bcdđghklmnrstvx]'
// cspell:disable
/** Without tone marks. */
export const RHYMES = [
  'a ac ach ai am an ang anh ao ap at au ay',
  'ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây',
  'e ec em en eng eo ep et ê êch êm ên ênh êp êt êu',
  'i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu',
  'o oa oac oach oai oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong oong op ot',
  'ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt',
  'u ua uân uâng uât uây uc uê uêch uênh ui um un ung uơ up ut uy uya uych uyên uyêt uynh uyt uyu uôc uôi uôm uôn uông uôt',
  'ư ưa ưc ưi ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu y yêm yên yêng yêt yêu',
]
  .join(' ')
  .replaceAll(' ', '|')
// cspell:enable
