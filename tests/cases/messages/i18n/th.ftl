home = หน้าแรก
