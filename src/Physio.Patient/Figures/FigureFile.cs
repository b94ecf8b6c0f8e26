using System.IO.Compression;
using System.Text;

namespace Physio.PatientPages.Figures;

/// <summary>One finished picture, ready to be sent: as it is, and compressed once for all.</summary>
public sealed class FigureFile
{
    public FigureFile(string svg)
    {
        Svg = Encoding.UTF8.GetBytes(svg);
        using var compressed = new MemoryStream();
        using (var brotli = new BrotliStream(compressed, CompressionLevel.SmallestSize))
        {
            brotli.Write(Svg);
        }

        Brotli = compressed.ToArray();
    }

    public byte[] Svg { get; }

    public byte[] Brotli { get; }
}
