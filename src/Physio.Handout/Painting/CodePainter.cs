using QRCoder;
using SkiaSharp;

namespace Physio.Handout.Painting;

/// <summary>Draws an address as a QR code, dark on white with its quiet zone.</summary>
internal static class CodePainter
{
    public static void Draw(SKCanvas canvas, string address, float left, float top, float size)
    {
        using var data = QRCodeGenerator.GenerateQrCode(address, QRCodeGenerator.ECCLevel.M);
        var rows = data.ModuleMatrix;
        var module = size / rows.Count;
        using var builder = new SKPathBuilder();
        for (var y = 0; y < rows.Count; y++)
        {
            for (var x = 0; x < rows.Count; x++)
            {
                var from = x;
                while (x < rows.Count && rows[y][x])
                {
                    x++;
                }

                if (x > from)
                {
                    builder.AddRect(new(left + (from * module), top + (y * module), left + (x * module), top + ((y + 1) * module)));
                }
            }
        }

        // Without smoothing, so that rows which touch leave no hairline between them.
        using var path = builder.Detach();
        using var paint = new SKPaint { Color = SKColors.Black, IsAntialias = false };
        canvas.DrawPath(path, paint);
    }
}
