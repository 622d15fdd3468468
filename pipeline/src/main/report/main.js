// SPDX-License-Identifier: GPL-3.0-or-later
document.getElementById('app').textContent = 'Byeonggi';
