# What leaflets say (witaj knowledge leaflet).

leaflet-scan = Quét mã: thêm trong bot
leaflet-more = Chưa hết: bot sẽ cho biết thêm.
leaflet-printed = In ngày { $date }. Hãy kiểm tra trước khi đi: lệ phí, giờ và quy định thay đổi.
leaflet-helps-with = Giúp về:
leaflet-uncertain = Thông tin chưa chắc chắn: hãy kiểm tra trước khi đi.
