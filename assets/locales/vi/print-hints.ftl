hint-cream = Lá thư dễ đọc in trên giấy màu kem là tốt nhất: chữ đen trên nền trắng sáng làm chói mắt một số người.
hint-moved = Dù quý vị gõ gì ở đây, nhãn vẫn in ở cùng một chỗ? Vậy thì đây là bản sao của trang chúng tôi. Hãy vào { $address }.
