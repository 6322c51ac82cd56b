hint-cream = Lengviau skaitomus laiškus geriausia spausdinti ant kreminio popieriaus: kai kuriuos žmones juodos raidės ryškiai baltame lape akina.
hint-moved = Etiketės spausdinamos toje pačioje vietoje, kad ir ką čia įrašytumėte? Vadinasi, tai mūsų puslapio kopija. Eikite čia: { $address }.
