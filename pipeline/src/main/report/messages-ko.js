// SPDX-License-Identifier: GPL-3.0-or-later
/** @fileoverview The words of the page in Korean. */

const ADVICE = {
  untranslated:
    '한국어 낱말 안에 한자나 가나가 괄호 없이 남아 있습니다. 옮기거나, 한국어 뒤 괄호에 넣으세요.',
  'unpaired-bracket':
    '괄호가 열리고 닫히지 않았거나, 열리지 않고 닫혔습니다. 안의 말은 읽지 않았습니다.',
  'misspelt-name': '중국 이름을 외래어 표기법과 조금 다르게 적었습니다.',
  reading: '한 음절만 한자의 음과 다릅니다. 음이나 한자 가운데 하나가 잘못되었을 수 있습니다.',
  'near-gloss': '한 용어의 두 대응어가 한두 글자나 띄어쓰기만 다릅니다. 하나는 잘못일 수 있습니다.',
  'name-spellings': '한 이름을 어디서는 한자음으로, 어디서는 중국어 발음으로 적었습니다.',
  'several-glosses': '한 용어를 여러 가지로 옮겼습니다. 하나를 골라 승인하세요.',
  'shared-gloss': '여러 용어를 같은 말로 옮겨, 읽는 사람이 구별할 수 없습니다.',
  'character-forms': '원어를 어디서는 간체로, 어디서는 번체로 적었습니다.',
  'not-approved': '이 용어에는 승인한 대응어가 따로 있습니다.',
  'rejected-pair': '틀렸다고 거절한 쌍입니다.',
  'late-original': '글에서 대응어가 원어를 밝힌 곳보다 먼저 나옵니다.',
};

export const korean = {
  title: '병기 용어집',
  counts: (n) =>
    '용어 ' +
    n.terms +
    '개 · 용어 쌍 ' +
    n.entries +
    '개 · 출현 ' +
    n.mentions +
    '회 · 문서 ' +
    n.documents +
    '건',
  skip: '본문으로 건너뛰기',
  views: {
    entries: '용어',
    review: '검토',
    overview: '한눈에 보기',
    findings: '살펴볼 곳',
    documents: '문서',
  },
  navigation: '보기',
  otherLanguage: 'English',
  theme: '화면 테마',
  themes: {auto: '자동', light: '밝게', dark: '어둡게'},
  search: '찾기',
  searchHint: '원어, 대응어, 병음(houji), 한자음(후적), 초성(ㄷㄲㄱ)',
  found: (n, all) => (n === all ? n + '개' : all + '개 중 ' + n + '개'),
  nothingFound: '찾은 것이 없습니다.',
  clearFilters: '필터 초기화',
  clearFilter: (name) => '필터 없애기: ' + name,
  activeFilters: '걸린 필터',
  filters: '필터',
  all: '모두',
  term: '원어',
  gloss: '대응어',
  language: '언어',
  kind: '종류',
  status: '상태',
  review: '검토 필요',
  decision: '내 결정',
  document: '문서',
  confidence: '신뢰도',
  occurrences: '출현',
  documents: '문서 수',
  atLeast: '이상',
  atMost: '이하',
  yes: '예',
  no: '아니요',
  sortedBy: (name) => name + '순으로 정렬',
  noGloss: '(대응어 없음)',
  languages: {
    zh: '중국어',
    ja: '일본어',
    en: '영어',
    ko: '한국어',
    'ko-Hani': '한자(한국어)',
    und: '알 수 없음',
  },
  kinds: {
    person: '인물',
    place: '지명',
    organisation: '단체',
    work: '작품',
    idiom: '성어',
    concept: '개념',
    phrase: '구',
    other: '기타',
    '': '분석하지 않음',
  },
  statuses: {approved: '승인됨', preferred: '대표', variant: '다른 대응어'},
  marked: '검토 필요',
  decisions: {
    approved: '승인',
    rejected: '거절',
    stop: '용어 아님',
    corrected: '수정',
    any: '결정함',
    none: '결정 안 함',
  },
  close: '닫기',
  glossesOf: '이 용어의 대응어',
  share: '비율',
  chosenGloss: '고른 대응어',
  nextBest: '다음 후보',
  why: '이 대응어를 고른 이유',
  whyPoints: '점수란?',
  strength: (points) => (points > 0 ? '찬성 ' : '반대 ') + Math.abs(points).toFixed(1) + '점',
  whyNote:
    '막대가 오른쪽이면 고른 대응어를, 왼쪽이면 다음 후보를 지지하는 근거입니다. 1점은 가능성이 약 2.7배라는 뜻이고, 0.5점에 못 미치는 근거는 뺐습니다.',
  characters: '글자',
  explanation: '괄호 속 설명',
  sameGloss: '같은 대응어를 쓰는 다른 용어',
  concordance: '문맥',
  concordanceNote: '줄을 고르면 그 자리의 근거를 위에 보여 줍니다.',
  sampled: (shown, all) =>
    '출현 ' +
    all +
    '회 가운데 고르게 뽑은 ' +
    shown +
    '회입니다. 전부는 occurrences.csv에 있습니다.',
  noLines: '이 페이지에는 문맥이 실리지 않았습니다. occurrences.csv에 있습니다.',
  place: (line, column) => line + '행 ' + column + '열',
  showReasons: '이 자리의 근거 보기',
  approve: '승인',
  reject: '거절',
  edit: '수정',
  stop: '용어 아님',
  undo: '되돌리기',
  clear: '결정 취소',
  save: '저장',
  cancel: '취소',
  newGloss: '알맞은 대응어',
  note: '메모',
  writeNote: '메모',
  takeNext: (gloss) => '다음 후보 쓰기: ‘' + gloss + '’',
  decisionHint:
    '거절하면 다음 용어집에서 이 쌍만 빠지고, 용어 아님은 이 원어를 더는 뽑지 않습니다. 결정한 뒤 파일을 내려받아 넘겨야 적용됩니다.',
  news: '방금 한 일',
  decided: (what) => '내 결정: ' + what,
  decidedAs: (gloss) => '→ ' + gloss,
  about: (term, gloss) => term + ' = ' + gloss,
  announced: {
    approved: (pair) => pair + ' 승인함',
    rejected: (pair) => pair + ' 거절함',
    stop: (pair) => pair + ': 용어 아님으로 표시함',
    corrected: (pair, gloss) => pair + ' → ‘' + gloss + '’ 수정함',
    cleared: (pair) => pair + ' 결정을 취소함',
    undone: '마지막 결정을 되돌렸습니다.',
    nothingToUndo: '되돌릴 결정이 없습니다.',
  },
  yourDecisions: (n) => '내 결정 ' + n + '건',
  decisionsElsewhere: (n) => '이 용어집에 없는 쌍 ' + n + '건',
  download: '결정 내려받기',
  nothingToDownload:
    '아직 결정이 없습니다. 용어를 열거나 ‘검토’에서 승인(A), 거절(R), 수정(E), 용어 아님(S)을 누르면 여기서 파일로 받을 수 있습니다.',
  load: '결정 불러오기',
  loadHint: '이전에 내려받은 decisions.csv나 다른 사전 CSV를 불러옵니다.',
  downloaded: (n) => '결정 ' + n + '건을 decisions.csv로 내려받았습니다.',
  downloadIsOld: '내려받은 뒤에 결정이 바뀌었습니다. 다시 내려받으세요.',
  nextRun:
    '병기 프로그램을 직접 실행한다면, 지난번에 쓴 명령 끝에 다음을 붙여 다시 실행하세요. 결정이 그대로 적용됩니다.',
  nextRunPath:
    '파일은 프로그램 폴더(byeonggi가 있는 곳)로 옮기거나, decisions.csv 대신 파일 경로를 적어 주세요.',
  sendBack: '다른 사람에게 이 페이지를 받았다면, 이 파일을 그 사람에게 보내 주세요.',
  copy: '복사',
  copied: '복사했습니다.',
  earlier: (n) =>
    '이 용어집은 이미 사전(' +
    n +
    '행)으로 만들었습니다. 그 --dictionary 설정은 그대로 두고 그 뒤에 붙이세요.',
  keepFile: '거절한 쌍은 다음 용어집에 나오지 않으므로, 이 파일을 보관하고 매번 함께 지정하세요.',
  loaded: (n) => {
    const parts = ['결정 ' + n.taken + '건을 읽었습니다.'];
    if (n.changed < n.taken) {
      parts.push(n.taken - n.changed + '건은 이미 같았습니다.');
    }
    if (n.overruled > 0) {
      parts.push('이미 한 결정 ' + n.overruled + '건을 파일의 것으로 바꾸었습니다.');
    }
    if (n.elsewhere > 0) {
      parts.push(n.elsewhere + '건은 이 용어집에 없는 쌍입니다(그대로 보관합니다).');
    }
    if (n.passedOver > 0) {
      parts.push('결정이 없는 행 ' + n.passedOver + '개는 건너뛰었습니다.');
    }
    return parts.join(' ');
  },
  noStatus: (n) =>
    '이 파일에는 무엇을 결정했는지 적은 열(status)이 없습니다. 사전이라면 ' +
    n +
    '행을 모두 승인한 것으로 읽을 수 있습니다.',
  approveAll: '모두 승인으로 읽기',
  noDictionary:
    '결정 파일이 아닙니다. 이 페이지에서 내려받은 decisions.csv나, 첫 행에 source_term과 target_term이 있는 CSV를 골라 주세요.',
  unreadable: '파일을 읽을 수 없습니다.',
  notUtf8:
    'UTF-8 파일이 아니어서 읽지 않았습니다. 엑셀에서는 ‘CSV UTF-8(쉼표로 분리)’ 형식으로 저장해 주세요.',
  elsewhere: (n) =>
    '이 용어집에 없는 쌍에 대한 결정 ' +
    n +
    '건도 보관하고 있으며 함께 내려받습니다(지난번에 거절했거나 다른 용어집에서 결정한 것).',
  forget: '이 결정들 잊기',
  notKept:
    '브라우저가 저장을 허락하지 않아, 이 페이지를 닫으면 결정이 사라집니다. 닫기 전에 내려받으세요.',
  reviewer: '검토자 이름(파일에 적힘)',
  reviewIntro: '의심스럽고 자주 나오는 것부터 보여 줍니다.',
  progress: (done, all) => '검토 표시된 ' + all + '개 중 ' + done + '개 결정',
  position: (at, all) => all + '개 중 ' + at + '번째',
  next: '다음',
  previous: '이전',
  progressOfAll: (done, all) => all + '개 중 ' + done + '개 결정',
  allReviewed: '검토 표시된 것을 모두 결정했습니다.',
  reviewRest: (n) => '나머지 ' + n + '개도 검토',
  queueEmpty: '검토할 것이 없습니다.',
  queueEnd: '모두 결정했습니다.',
  atEnd: (n) => '여기가 끝입니다. 아직 결정하지 않은 것: ' + n + '개',
  keys: '단축키',
  keysOn: '단축키 쓰기',
  keyList: [
    ['J ↓', '다음'],
    ['K ↑', '이전'],
    ['A', '승인'],
    ['R', '거절'],
    ['E', '수정'],
    ['N', '다음 후보 쓰기'],
    ['S', '용어 아님'],
    ['U, Ctrl+Z', '되돌리기'],
    ['/', '찾기'],
    ['?', '이 도움말'],
    ['Esc', '닫기'],
  ],
  keysNote: '한글 입력 상태에서도 됩니다.',
  numbers: '수치',
  stats: {
    terms: '용어',
    entries: '용어 쌍',
    mentions: '출현',
    documents: '읽은 문서',
    toReview: '검토 필요',
    findings: '살펴볼 곳',
    failures: '읽지 못한 문서',
  },
  charts: {
    languages: '언어',
    kinds: '종류',
    confidence: '신뢰도',
    perDocument: '문서마다 나온 용어 쌍의 수',
    frequent: '가장 자주 나온 용어',
  },
  threshold: (percent) => percent + '% 미만이면 검토 대상으로 표시합니다',
  shownOf: (shown, all, file) =>
    all + '개 중 ' + shown + '개를 실었습니다. 전부는 ' + file + '에 있습니다.',
  failures: '읽지 못한 문서',
  stage: '단계',
  error: '문제',
  detail: '내용',
  suggestion: '제안',
  severity: '심각도',
  severities: {error: '오류', warning: '주의', info: '참고'},
  worstFirst: '심각한 것부터',
  finding: '종류',
  rules: {
    untranslated: '옮기지 않은 글자가 낱말에 남음',
    'unpaired-bracket': '짝이 맞지 않는 괄호',
    'misspelt-name': '외래어 표기법과 다른 이름',
    reading: '한자와 맞지 않는 독음',
    'near-gloss': '거의 같은 대응어가 또 있음',
    'name-spellings': '한 이름의 두 가지 표기',
    'several-glosses': '대응어가 여럿인 용어',
    'shared-gloss': '여러 용어가 함께 쓰는 대응어',
    'character-forms': '간체와 번체로 쓴 같은 용어',
    'not-approved': '승인한 대응어를 쓰지 않음',
    'rejected-pair': '거절한 대응어',
    'late-original': '원어 없이 먼저 나온 용어',
  },
  /** What a finding means, since findings.csv tells it in English. */
  advice: (rule) => (Object.hasOwn(ADVICE, rule) ? ADVICE[rule] : ''),
  noFindings: '살펴볼 곳이 없습니다.',
  noFailures: '모든 문서를 읽었습니다.',
  mentions: '출현',
  entriesIn: '용어 쌍',
  documentsWithTerms: (found) => '용어가 나온 문서: ' + found,
  showEntriesOf: '이 문서의 용어 보기',
  filterDocument: '문서 이름으로 찾기',
  printed: (n, all) => '인쇄: ' + all + '개 중 처음 ' + n + '개',
  unknownEntry: '이 용어집에 없는 항목입니다.',
};
