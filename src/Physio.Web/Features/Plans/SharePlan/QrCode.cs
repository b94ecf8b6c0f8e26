using Microsoft.AspNetCore.Components;
using QRCoder;

namespace Physio.Web.Features.Plans.SharePlan;

/// <summary>An address as a QR code, dark on white whatever the theme: some scanners cannot read the inverse.</summary>
internal static class QrCode
{
    public static MarkupString Svg(string address)
    {
        using var data = QRCodeGenerator.GenerateQrCode(address, QRCodeGenerator.ECCLevel.M);
        using var code = new SvgQRCode(data);
        return new MarkupString(code.GetGraphic(8, "#111111", "#ffffff", drawQuietZones: true, SvgQRCode.SizingMode.ViewBoxAttribute));
    }
}
